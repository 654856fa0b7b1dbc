/**
 * Pages of the corpus gone through by hand: the hashes of their blocks that are article (the running text, its headings,
 * quotations and lists; no headline, byline, caption, credit, pull quotation, promotion or comment).
 */
export const ARTICLE_BLOCKS: Readonly<Record<string, string>> = {
  'luxuryhaven.co.hyatt.html':
    'd7b3e89c 1ec066e9 043fe913 bc2699f4 678676ef 489ed240 3dec2ead ae064d1b 32b9cb59 61b93f37 4bbf653a 78bad4a6',
  'luxuriousmagazine.com.polo.html': '7287fb74 b67e4f00 5342951e b1a43c06 803c0350 4898e7c1 6fe29b0d bb204faf',
  'caktusgroup.com.django.html':
    'e17ab54e c4332988 7cdbef52 8afa577a 9483548a 53c9c622 eb2c10c8 7149b76c c4dd68cb fea68182 60bb78c6 adba4341 b53be036 3055ad9c 311149e0 6428ed93 bd9942a7',
  'threatpost.com.android.html':
    'fe7388da 64561617 c763cec6 e33191cc 1e58814a c2f40045 e8d9ce6c 35a638dc b98a97c7 26a18493 51545497 81454738 4272cfe0',
  'vice.com.amazon.html':
    '77d4fd34 3bedd9f1 2272f2af 4f28b5d4 992c1c46 49b158cb 0a488519 9f8b897d f6dd5d13 c5301e4f ccc97ced 65a4ea61 fc1140be',
  'knowtechie.com.rally.html': '2ad90398 0758c144 89e4cf94 e26ac4f5 c164341d 001daf79 6fddd99f',
  'boingboing.net.millenials.html': 'a2a7f3df 27eb5851 33719e53',
  'github.blog.spiceland.html':
    '36d24a5f edb3ad65 068d9ccb c0ea4d49 a5fa7d8c d6999783 66f22cfa 3f3d7fca fed89f2d a0ddabbd a1f113d4 e60503a9 f7f945f9 c0f14d95 a911b3f0 6646efe9 bc80c817 4d7e96ab cb3e2106 929e7195 d8982d43 059b32ac',
  'vancouversun.com.microsoft.html':
    'f390dccc 7c21d242 1741688e 50018ced 4ee73a6e 1607034c e321a6f3 0ed54bf5 34f9c3c1 9dc25612 c3d137ae 003985e9 464728e6 e59a20f3 4d4b200d 17fc9e46 960eeb98 ac3c6d1c a4416e40 9891879c 0b5c5e1f 5269de7a',
  'flowfx.de.tmux.html': 'a3786b10 8b29cd74 f85494e1 89e14c3e',
  'schneems.com.rubocop.html':
    '30cc529f 21dea095 6dd3450e f85c1f8a e3628924 71b8b69f d711c5e1 b325e6ca 7689fcf4 be5e2da0 75c7af8e e4db0f22 9e6151ac dd65d41d cea96fc4 d094b6f8 2dcf0110 fcaf5f2d 81d9a8c2 ccd3e90c 24455135 b84db174 b8ffdc1c 10aba79d afbb7139 746a6311 a253c6ce a7fd7c9e edfdbecb 2b23ef2f 06e142ee 33190490 eae645da d534be82 7b97d5e6 9137d04d 07ac3909 2cbd67de 3aaab0ce',
  'hackernoon.com.scrape.html':
    '60f91f81 7716099f c1342284 aa2c187f b50291ea 47f8275a 7e2330dd 4dbd1c6e 8956fe75 aa52768e 0197ae62 3fd10b43 c362d066 27badc98 2e70692b 603d945c 1fdd2ed1 931c9470 902d69cf ecb11a8b e34a3777',
  'pamelaandersonfoundation.org.yellow.html':
    '6c5f64af 480fba37 86a2f303 4eb91242 22d25a9f 571b6c35 431d30b3 afeca421 a8a80c62 3fda2470 81a96195 99841c97 b5cca652 5ac7042d f96a5199 0533426c 84146ba8 04fb8c3b 281ac215 8e9f8697 160ab1a9 44da26b9 abff96ed bea8ff74 37cca90c bed72641 3a2f8da8 e5f1dc7a ab41dae9 9f4024fa 8c87e5c7',
  'tofugu.com.dezuka-suisan.html':
    '5880c16a f24c6bb7 ba83714c af7cf201 d505032d 12358914 5c952bf6 fe07065a a3cbc577 697e539c 8951ad44 95041de2 710b51ae 1deff005 de3f1ef9 a2a38944 30043107 3c3169d3 73baf615 d37ce784 9d6a1ba1 5313b326 a1a7583e d77a168f d49dbef4 75f38615 f0d1f2c2 013fa5f0 5c5c68f4 49b076d1 d26562b7 43bea6c1',
  'fivethirtyeight.com.endorsement.html':
    'd6a4a518 214e322b 6e60025c 789b0808 1e36a842 ee977283 7017d728 ed2c5c94 5f28c3e2 f65f56e8 fdf2d082 bd9aa1a6 0dcca30a 74e6da5c efa422dd 39dc18ec d5165e7f a43e0094 6657661a 413390d2 c8eb5560 e85d9cb5 1c534c1d 05a5f3d4 a23a350c 1cdcf855 af18a4a5 60c3da54 b778e5c8 febb4d7a 745898b1 dee9b28f a668b965 d5a68699',
  'timesofisrael.com.washington.html':
    'b4223562 6422213f 0bd6ad0b 8b2054a1 2b424f0e e92d96a3 07b442b0 c7a05024 e2a0a63f 561282e6 ecf8f4e4 600f1dd9 5fce4407 cc19d484 d77b9d77 e8e545bf 6b1d0139 cfc8901c 645fd10c 76f3f59d a2e51f0d',
  'deleuze.enacademic.com.micropolitics.html': '74768452 bc7b810f 9c32712c 627eaa48',
  'japantimes.co.jp.surgical.html': '9231268f 7fa01fa2 5c7732a9 838ff607 8acf8ccf 70acf2ef',
  'hearya.com.metal.html': '5b99eeca f88bd6dd 2215e9e4 3f030449 862b9df8 5b1892aa e1a621ed 258f3bcc',
  'thenervousbreakdown.com.loneliest.html':
    '9acc952a 5a53d66d e835ef91 f2c30cdb 3f878f35 de9650e6 e179df85 20e5feb4 71ca03e2 0916de80 1af75431 c1a6905b',
  'pagesix.com.myers.html': '1eea272f cff67ec1 7a9d871a d2c8f850',
  'tonedeaf.thebrag.com.luboku.html':
    '97ae15a7 dca130c3 d60cc123 d8fa176c 0278c9b0 b74b8845 44839ccc 6fd554a7 3d16c045 b6d26449 66f70303 8c8b5956 213762db 2b0052be c2fd028a b5a2702c 78f6bb19 8b7c47ca',
  'newrepublic.com.neoliberalism.html':
    '2c775304 1064f16e de176474 9176dc42 498b5395 5ecd3305 462f999f 692dbcec 399fa305 827566fa d4215ccd 5801b7e1 bcd182c6 50a4833c 981ca7bd 0b9aa28b 0ac38834 d532ac33 a60ac0cf a20217fb e25198da 2614cccf 3a4e6822 40c06761 155c0296 dbe74528 7d358361 f20c8711 29385bdb 69eaac8c 3f23b8d6',
  'blog.wordpress.com.diverse.html':
    '410be808 367ca279 44ec0a0f 4523f53f 278d081a b1c3aa14 30a20184 23b77a37 d2999ac1 909fd04e 5db05572 d910dc61 b42a6f61 25965f65 935b11ca',
  'gregoryszorc.com.python3.html':
    'f6d41c87 6424ace1 bd1b54be 6ec50e6a d99379a5 7b540972 57f12609 fbe3d11f 7fad8ee6 e3fd3635 924a9440 79ba82ae 42ffc4c0 e17219f3 dce2c7b7 cdc26842 45eacf63 9d4d1d24 2f6f5406 211f208c 6f0b15d6 185cca64 f1fe9093 793aa0c3 d621c547 be41d76f 3db8bd3f a44cd83d 0248eece f291a6cc e0693dfd b3beb302 903aa644 77e0a392 3cff9c2a db842fae 3fbb9a45 d9cd8e12 e1a01d57 2d4413c5 1e0bf0ee 44a4f749 9022ab0d 32d5f390 77601ef1 15ad0465 e3d55a0d ee6b0c60 4b4c4495 14f2e8f4 34eb61c8 2a91ec35 2d77c266 3ef4edfe 7bd3b731 d81ab77a 60f6f2e4 737a8525 eaaf7213 38e5cb19 9c5fcf96 0598d624 1d29eb77 273ea00e 099b705b e6123a88 eb058414 2d1f78d6',
  'stackoverflow.com.rust.html':
    'ea561d86 58bc00c3 991292ca 462370c7 a6369e0c ff488f62 82be8f80 18dc0d0a 98ab6e22 ec086a2a 6ec58f0e b382d37c c36349d5 640e2ef8 fdd2a897 d78e77ea e8d78faa 472a8ad4 7319a49e f448c5a8 dfc349e4 c0f379a5 48d7b65c 5d6d8730 fcaeaa43 424daaad d6c15c91 6c24af7c d823ddcc 84ae59b8 0284bf20 c57b6c88 58041f78 1a2fef84',
  'theplanetarypress.com.forestlands.html':
    '186b72bb 11f1acff a75c7608 a40dcf03 dd9b5c60 0597de5d cce08369 9abd7108 50faf978 cc5717c1 64d990f0 e8abe9bf 737971bc 8c360ca2 5a1319b4 cd5e9915 3d664962 a770d798 a75e88fb c40a2a63 e91e46a4 e6d31e7a 896e6de7 9681a1b1 ddca91ee 6d046e02',
  'wikimediafoundation.org.turkey.html':
    '97af4f28 2443de15 7d62aeac 03298a0c 71108cb2 dc13b203 3294bda9 77ca0f68 48aaf5fa',
  'nationalgeographic.co.uk.goats.html':
    '350f9481 417fab3a 031abf72 255cf546 4d2599e4 87c0e7c4 86b5dc31 8b7c5133 839d27da f50367ba 8eb90577 9a381742 0a79d6f8 095f0efd f9d753d7 cbadd6a8 b0115d95 39402308',
  'nature.com.telescope.html':
    'ffe95890 50566b1f 0cdf8a73 886e3864 952b48ad 83d66c55 36ad6f3b e3870973 aa12a4f6 8e3c3cf4 290cf95c 0bd59033 3aad8779 a4362474 164b7845 fd4ff17d',
  'salon.com.emissions.html': '212f0cb9 69703495 720c3afe ecbd3b96 05badf37 c6747f4e fa77ee0d 570ae008 98a21bec',
  'd44c5ef50718437984dca47627dee96b.html':
    '092e292f feff98c3 8a5e84c9 bf35b2a7 87cb0e12 ae8a2a0b c37b59e7 06625372 d7c99eb7 eeb6be97 ec62445a bde0902e adfe2857 e894e19a 146f8c3e 7c38c879 68ae5ba9 43428b56 39d16066 7bcd2391 4e76ab52 0e2547f2 13c2e2ff',
  '0a3108e507c54157a95fe7a1338f5e9c.html':
    'aa8ac667 fef63c19 436c0604 ce034d0d 9d32f1da a8048f4d 79e3f696 37dcd723 5ae4ef64 57f293d3 0b9440bb beca93ba 9b303891 c23a746c',
  'pcgamer.com.darkest.html':
    '1e4b9945 e52123f7 d64bdfe2 c491f769 f87eccaa a6223f04 002d8b15 ff49258b efea576e 40ffdb94 645e59af f0d4c6c2 9e159592 e2130121 4c3ab495 0a808282',
  'thelocal.se.tattooed.html':
    '01b71dda 38e75bca 86c82434 977681a6 a56c6206 3055701d 40791a64 249f4270 59e3d1a4 874faf90 12b0dc77 4c21c366 67f253c0 7e3fe8b7 eb63c493 502cc8dc',
  'blog.amp.dev.axios.html':
    '30a68751 aeff29b6 0868504a 9ca3b738 3bf191c4 82c01dfa 077b2f96 019cc89c f701b8a7 08cbf3c4 baec613b dc2fcf83 d3144891 35fe673a fdf87ac0 0c588ed0 1c855433 0e9d6701 d6bf8578 5b1cd2fe 565a0390 15564960',
  'pcmag.com.platters.html': 'f82b0806 cceed317 41ccd023 e81067eb 42f8a3c1',
  'rutgers.edu.robot.html':
    '74ed684d 5feae22f c10aaf49 232172ce 09f831cd ff280bda a175e9ff 31a4b059 a97a6629 99c5a738 0aabef80',
  'fouryears.eu.interning.html': 'f9d63b7e a0016206 67c7990e b8206ff6',
  'californiaglobe.com.amazon.html':
    '63cd1134 893cb1ad 2b80bd45 43921216 f0babccd e0a81046 d7a71663 f433cb0f 2f0aa264 e015c8de 4f971938 bca2da50 70024603 d0664f7a d1c92373',
  'hellogiggles.com.skin.html':
    'c149ca58 c2f3b649 2241d9b8 81084f94 ca8e1b7f b6d8cab8 7f53577d debb2ca4 a3ae74dc 96db0109 ba4a2dd8 a5d560d9 02ae6958 e334dd88 1e5bef10 d68f9efc',
  'royalroad.com.melas.html':
    '4e7b01a8 c5885ac3 ba7c3024 d1df1a8b af835ddd 10cc0f27 98a2b457 ba8ea6c2 e14abe80 19e17bfa aa376e4e 957a62b9 3fab337c 1dbcc989 5c271e6c a160be3b f31fcb09 53faee10 c10e87d8 6f7f2b90 c2171487 ca68c8c0 b7c178e2 94f44e68 a5baf07c 43304d09 7166240e dead8f1d 8ebfb7b8 36ed90f0 c59fd7c7 154c6f48 fc45e58b c50a6206 1946d2a9 7aa96311 a6426601 f4d96378 f7530e7f af26c7bb de82166b e6b10793 cbdb1005 5c483690 f40cd603 b2453ac0 2b24f5b6 a9e2ebc2 ca7a33de 1d275556 c334280f 499a274d c9db645b 9b890e69 872ee3d7 154e4717 8e0181e8 f48abb92 5ec81ba5 be1d6355 af7de4a1 ce96d6e1 2adc2a5e a7419670 57d64bb9 69ac971d 2bd85b04 d2f2115f 627d9355 95ee3ca2 cc491529 2957962b 6a127343 cb91f7cf 072ed70d 12f9ef0e f1a63146 4ac944d8 4abac0be 8463c57b',
  'nymag.com.polarization.html':
    '16653a7e 0fdea0a3 d2fcb258 262cbe4c 879e25fe 1527e474 6f8c716a 8360361f 099b5e86 09b1e60a 625ba63e a937240a 5d63e1ac 89d17cee 76f7a31a 404a7ee3 dae190b9 eb7c72b4 2f398644 afbd37e0 69e76d42 28ed74a2 7f8ae69d b518de42 3c10b903 ac61ca7d a99cfd42 8f6e9f25 9c7665c4 8e404018 21096e65 3b45303d c96114bd',
  'politico.com.retirement.html':
    'ff0de751 9009fed1 aeec76f2 e175f9d8 9b951109 09f164c9 2bcc24f3 2d50e639 8cb87b9c fb91d6fb 3cb119e5 0140fa0f 88625980 f227e6fd 2d13a2e8 1951793b 751097f5 88cb58a5 b01518ea 69762b7c 23e9d35a 9ffbc3aa 7082013e b4454e3b 065688ce 51dfb1a7 b9e33606 16ce2eb3 fd2a84d2 2e55db9b 960a3b9e f8a9477f f9835774',
  'wevolver.com.3dprinting.html':
    '3db4f761 5bf612ae e3ee4e8d a5c5057d 5a47f38d 982683b4 f720ed1d 0d6eafe1 fb02fbda 3aa8d9fb b40e331e 433ede08 d3c587ca 09e6f6fd 1e0d80af bc5f78c7',
  'thepointsguy.com.alaska.html': '30540412 24fb7465 131e6fed b3343fbd 06fc6117 ebc16100 fbf0b31b 0867281c',
  'medicalnewstoday.com.318674.html':
    '66e70564 54f5884b ce7ecc35 3298e3c6 de529aa1 00ea6d2e 1501d3c6 804d1890 459f1ae4 dc415f00 7ce6d358 571555e2 474e7cb1 309c1f97 45cfe226 a15c845a 4a718f35 31a48a39 afbeac43 ac7f7329 6d9b65e3 277d5e7d a8188d0c 38ca35b5 87c4899c c6dbe9f1',
  'mdavis.xyz.supermarket.html':
    '5f9df5a5 01af94d8 417d059c 7d23ab25 03cda5eb 30295976 de832c3f 945d7694 9170cc5a 5a71c735 32c4f6e1 2602c58f 445a8d7b d671591b ae76a5fd 83869fa4 a5004386 3b94239f 46757d46 b0b70cb3',
  'economist.com.thinking.html':
    '8aa9ff8d a6a7e3d8 96fe72a0 5563d2c4 b6ab0b04 5e992c2c b18d2206 ed134709 bc58e7b2 df0dbbe2 dac0f60e 49d1aeeb 55845446 fcf43f0c 3223b552 3a682116 68d546ba cef7a955 0ce3e58e ac3fcd44 86bf6ec0 1f9d9f24 4d27cffd 22e48318 2a524961 b39fd4c2 44a769b8 c89db9d9 8b07bdef 4ead9594 40258b59 76da04ef 34af3933',
  'diem25.org.climate.html':
    '9f853d96 3af900c5 7b8776e1 dfdcc23b 57b3777b 9be2375b 3f6d753a 0e989bf9 7644bfa8 3e007a2c f2d41769 bf25f239 96bf04e2 f9645767 c4f4eaab 8145ecba a618714c',
  'theatlantic.com.disasters.html':
    '6520030a dd567168 645c786c d7662c6c 25ab0a6f 7cefcd11 18f540cf 91dddafb 47b298a8 70590b6f f3c02064 5cd15160 2f1a22c7 75e7340e 3e7a104b e1d6f196 a011d637 51be745a d6f76903 f7fbf952',
  'realsimple.com.hydrangea.html':
    'e4a357af f43ef33f c09160f1 803d8423 6afa4c85 3fc6fee4 2157d42b 59766209 7023604e 742a90da ecb5cb1f 1b4d9b34 f429f20a 10b9a62f 69a97af5 732e995f 880957bc 89682acc 6d364284 887d6b85 891c3151 cbd41d37 1f07084b 3ffa03cd beb361b5 0d72443a 3d8a962f 72fc36ff dbd59b3b 55f3d1d3 712cfe86 45cf7d28',
  'thepostpartumparty.com.nursery.html':
    '97e3cfa5 55c0336f ebf87db8 6c2edc11 24087405 9ae4dfe8 bb1615a6 5671bc65 ce64ac19 7e12c5fd aaa3aedf 34b55b2e 606dff3c cdcf15ab 808380cd dadf3740 a0ded6d6 81815f2a 17b6c953 6393519e fb19cb99 8e8dd0a7 d7cf87c4 2e96b211 22a262a1 6d8edab4 3cf120d1 4ae9c0d6 41cf95e9 cae475d1 54f07984 785b37ba e5a26005 fd64bca6 07a35602 536c3747 7de16a54 d02c0acd 3af8d9c5 0ca8966b 151782eb 6113d19a ff6723a9 f28dc451 01ade58e c09c5204 1913eda3',
  'instyle.com.cancer.html':
    '2a36a183 d9d7dde0 768979e9 326e35a5 896f68ba 1ff5efce d1f3f616 d8041737 fa8f3645 26ed6cba f7e1165a 84c014b7 bff214d3 f4c01f97 c85db605 e0deb631 9287151f feb4d179 0e3f4ad5 0e74a287 a4bb04e4 988a6d63 ca1a67ab 2a61c351 005f71eb',
  'chocolate.com.pregnant.html': '4d27e761 7114f896 96f92c6d',
  'pawszilla.com.celine.html':
    'f3cad4dc 5a893aaa c78fcdd3 c052b5b2 d7d7a388 f0e54208 36be7497 2e94bf18 7a7c7db4 f2994a0f fa7a3572 e0f1ea18 730e590a b6d59041 390d744e 1a43a439 f1ab5a66 b5561f5b 0f012f0c 60d976ca 312d41ca 94c4148b a1647ba8 8c7ad70d f43bc126 0d6b56ec d7c0ff4e dc9d8b8e 0db53d40 0360c3d4 2b8d8c61 5b9749eb b4cfbdd4 5d59c088 df82d3c1 f0e8e5c8 0ab867e9 692c2fef ccc014c9 51d7aa16 16d2e3e0 eb27119b 9cdce3cc a7fed038 668856f3 5d78f353 89e990d8 4325d943 00577c25 5c4829e9 2849f280 f66ae835 e663d9de d1e972aa 24785f68 ef6eca20 825c21f2 fbfb27f5 9d69cc47 5c89b049 6d3161e2 9acb69fc 116876e2 fc942704 c60f7803 efce4ff0 13fbd041 62564919 6e543a99 64aef02c 9cdefb94 0787309f e46777c8 a9dd022c 37501f72 831d32cf d009acd1 a38d991c cbc0f883 a68bc40e',
  'mydailymagazine.com.halloween.html': '81c5fdf4 3dae7f1e 8f3ca409 e6769ad6 8b27c79a e7bceb40 174399eb',
  'standard.co.uk.caribbean.html':
    '51ab6f34 e632b709 17ae41b2 75cbbabe 6e1d95da ff154be0 5c3f43cb 7d6d2941 3e7d0cdb d95297de f88457f8 9ce62e31 b3428b26 098e709e f2337be3 2d988b93 d3adb64a 02610f96 356d7fa8 79d2ca90 90ba9636 c7aadef3',
  'jobsnhire.com.health.html':
    '30d5d210 c3b306f1 9655b8eb d5dd8812 8719ab71 6f04ff7d 190f9627 890b7b6d e9c3a16a 30554254 9e941f25 5c419c6d 52dc1a2d',
  'womencantalksports.com-top10.html':
    'b7747d34 af1c5818 ad9f5bda fb32a402 97a69cc9 beee7c3c 2193b785 55017b94 e6e28348 a07a343a ff432fd9 410e3198 c71acaf7 9c2021c9 d37ee07e 7480190b 8f5a6b1b 06fad25a 35a2e4a9 7ce26619 85c4b5da bcf2c9cf 27576a8f 5d016546',
  'aclu.org-grades.html': '0c12b907 721ab011 436ff952 2f9746c9 2670cd6e bf054c48 b5372793 363f3974',
  '24ora.com-internationalschol.html': 'e4a6e3f0 2ebcfd45 06009d12 fe9e5254',
  'caymancompass.com-prison.html': 'fd3a6bea d154bcdb',
  'kaieteurnewsonline.com-essequibo.html': '116d2bc0 e04ba4a7',
  'world.kbs.co.kr-Temperatures.html': '3089009c 54430ab4 c129cc27 a1cc4508 05405e2b 85e7a05f 26c1514c dec77edd',
  'theintercept.com-Gaza.html':
    '06d61145 aaae5127 07aebad1 d48a043f db732790 0e9c6c3d 16e2c8d4 195f1c6c c8e4e79d f2d2da81 1f700ef0 e0a64d6f 2104460e 8a3d160e a3da892f bb7ff623 3572a46b 24a75e06 e05d0fd1 7bcc832c 2bec81e6 455ad9ae 77eeaa21 79cdbfba ff26daa7 aa01cba1 669e99c7 161ae720 44451265 5b81bb9c e1cb9852 1c8df9af fcd6d4ac b119a24c f3fba780 15afd506 24138e32 f0d10146 ce6df02e 270ce1a7 5168c4c4 6f9b28f2 c18f7b60 348672bd',
  'abc13.com-Copperfield.html':
    '74bddefc 0e78e2b7 fa52cac8 2cfe985a 02b1c8bb d3828657 bcc1ea75 ab974481 a64b232b cfd747d3 fdbc158a e8ea3700 da3ff143 18352b4f d1eaf50f 9b8cd74d 041c0bf1 19c5837f a719a7ce 80e5b162 46f76cf4 cfda8e64',
  'kxan.com-Voters.html': '38690d3f c4be8142 39f4eeb7 eb20e827 6e27a199 f76e2208 c2868f52 6052161f 891909f9',
  'gothamist.com-plagues.html':
    '407cb0d8 ead13516 28ff8d4a 3e8288be 3d048ab2 96380433 0fb10fe3 68ca38dd 5f72ed92 c06c54f0 863b6fb4 7b595186 44cf8a4d 800ffcca e98e0599 64c51dd4 8ff264c8 c867099a c0ab735a',
  'observer.com-LVMH.html':
    '3d62b171 3ca5d219 41d8fc6e 23657640 9384f6af 19e09150 80ef730b 560c999e 1c3e1ac8 b222ad1c 5340a0dd',
  'bostonherald.com-Brothel-catering.html':
    '1924e814 b364d0f9 99f3c78e 58546f27 730c86d2 7c08c97a b0c76523 dbab2efc 513f97da 8969e5f3 bcdac5ef bcd19a73 b15ae47b a300afe3 8a4311f1 70291ee1 c47a61c5',
  'abc7news.com-Napa.html':
    'fea0a4f1 dcdc2a81 46dc64f7 9363fc10 660b8486 ee2ef323 1e801c3c de5071db 7ddbb43e 6cd83c5c ca878b84 17f303fe 1eda1900 4b180e94 7e15c8f0',
  'phillyvoice.com-Sixers.html':
    '3c593c5c 415ed3c9 46ac41a2 49d50b53 4356860d bdb9e44f 12e7787c fa2c7d9b 64085c7b b0563896 ab9ba78d efb5ee86 a4e69b0e e1904494 77c71442 4210f8f2 65810a07 89daf115 fb22ab5c 3116aa78',
  'villagevoice.com-Party.html':
    '6d400577 e4ee6e9d 6c80e3ac 01dc3c2d 624d1dfd 196fdd96 59f73e24 5b0ae437 fdca16ef 60b135dd 8e0ea93b 38da24ab 5c5c2a2a 0bc9044e bdaf68a0 e2758f7b',
  'wsvn.com-crash.html':
    '94d4333b 6a59affb 6c8861d7 73b1cfdd 57e93043 223553df 78763818 51fc565a 770dce2c dcdb4c49 86a0f068 584329aa ed0a6ccc 2615a4cd ea395604',
  'metrotimes.com-Mezcal.html':
    'f985ca4d 28f3062b faadcff8 33cfd017 929b3a2e a99c3bd8 556859e8 4b935659 bc5331fc 4020a4da 3ac7ffc6 91a2c7d0 d69398e7 36aa426f 80b134f2 8faf300e 81d45ce8 5eab8807',
  'citylimits.org-Nycha.html':
    '5bbf1725 911e18f3 8c5c1542 79f820cf c5b9e9aa 0d998b41 a54cf28a 362a4569 081c1c27 53ce9a6e 192e658a 10a1aadd 9d68f1ec 90b447ad 13f28bea',
  'publishedreporter.com-Hottest.html':
    '62e7ecd3 cf5f5e39 85fb4d48 2a5400df 0effe813 877de640 5111490d 7b9f4c13 b122934b 2070e62c',
  'miamitodaynews.com-Transitway.html':
    'd32d5894 1d6927af 1029226e bbeb76b1 9737bb27 000e6ffe b4f5adc7 ee3add8c 4a8e0ab6 2fe98dc5 987fc708 ae16e59f 362a3067 b0e341ab ee07d3e5 f3b070e7',
  'heartlandnewsfeed.com-Christian.html':
    '586cf77d 7aea0d5d 43010cbb bad3160e 53c9484f 469cbb68 f2f9be3c 33ef1bdb 2e259544 be1820f6',
  'reporternewspapers.net-Brookhaven.html': 'e00e3861 4cb78de5 6d9ba8b0',
  'jamaicaobserver.com-attacks.html': 'e0e54a7a 88c30e9a f9bd0041 dd79122c c165c649 7e4612e1 8e3e335b 7df03bca',
  'breakingbelizenews.com-paho.html': '34c27cbd ba350785 9b0a3f92 306be349 11cb1968 6f7655d6 cfea16f3',
  'nowgrenada.com-pm.html': '81c51100 d78c3884 da879967 bed1b817 299c2de9 16e00706 e648a1eb 750d57f6 aeb3fd4f',
  'stluciatimes.com-dea.html': '6a82463f 8f68310e b603086d 4e8756d3 ad70e94f 5d141228 6bb64f5d 2b28fe45',
  'haitiantimes.com-family.html': '15a8ec17 3739593e 23e3d729',
  'nationnews.com-schools.html': 'f841ddee fa8f91df e49893d8 dd9be0fc 3e26f2e4 296f4a51',
}
