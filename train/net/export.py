r"""Writes a checkpoint as the weights file that `packages/core/src/net/weights.ts` reads, and what the net answers on a few rows.

    node train/net/parity-rows.mjs rows.json
    python3 train/net/export.py net.pt --meta train.meta.json --rows dev.rows.bin --usual usual.bin --name net-2026-11 \
        --out packages/core/weights/net-2026-11/net.weights \
        --parity rows.json packages/core/test/fixtures/net-parity.json

Embeddings become 8-bit, matrices 16-bit integers with a scale for each row; the fixture holds what the rounded net answers.
"""
import argparse
import json
import struct
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent))
from corpus import COLUMNS  # noqa: E402
from model import CUE_FORBIDDEN, LINK_FORBIDDEN, Net  # noqa: E402

MAGIC = b'whence\0\n'
VERSION = 1
CALIBRATION = dict(bias=0.0, cue=0.5, links=0.5, nested=0.0)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('checkpoint')
    p.add_argument('--meta', required=True, help='the meta.json that the training rows came with: names of tags and entities')
    p.add_argument('--rows', required=True, help='rows.bin of some articles: the range of the states is measured on them')
    p.add_argument('--usual', required=True, help='usual.bin: which words are not taken for names where a sentence begins')
    p.add_argument('--out', required=True)
    p.add_argument('--name', default='net')
    p.add_argument('--calibration', help='JSON file with bias, cue, links, nested')
    p.add_argument('--parity', nargs=2, metavar=('ROWS', 'FIXTURE'))
    a = p.parse_args()
    torch.set_num_threads(1)
    meta = json.load(open(a.meta))
    checkpoint = torch.load(a.checkpoint, map_location='cpu')
    o = SimpleNamespace(**checkpoint['o'])
    net = Net(o, len(meta['tags']), len(meta['entities']), len(meta['relations']))
    net.load_state_dict(checkpoint['state'])
    net.eval()
    header = describe(net, o, meta, a.name)
    if a.calibration:
        header['calibration'] = json.load(open(a.calibration))
    tensors = quantise(net)
    tensors['usual'] = ('i8', np.fromfile(a.usual, np.int8).reshape(1, -1), np.ones(1, np.float32))
    header['range'], header['link']['range'] = ranges(net, np.fromfile(a.rows, np.int32).reshape(-1, COLUMNS))
    size = write_weights(a.out, header, tensors)
    print(f'{a.out}: {size / 1e6:.2f} MB')
    if a.parity:
        write_parity(net, *a.parity)


def layers_of(dilations):
    return [dict(kind='gated', dilation=int(dilation)) for dilation in dilations]


def describe(net, o, meta, name):
    return dict(
        name=name, width=o.d, range=0.0, layers=layers_of(spec[1:] for spec in o.layers.split(',')),
        link=dict(width=o.link, range=0.0, layers=layers_of(o.linklayers.split(','))),
        tags=meta['tags'], entities=meta['entities'],
        cues=moves_of(net.cue_crf, CUE_FORBIDDEN), links=moves_of(net.link_crf, LINK_FORBIDDEN),
        calibration=CALIBRATION)


def moves_of(crf, forbidden):
    start, moves = crf.start.tolist(), crf.trans.tolist()
    for i, j in forbidden:
        if i < 0:
            start[j] = None
        else:
            moves[i][j] = None
    return dict(start=start, moves=moves)


def quantise(net):
    """Name -> (type, values, scales). The net's own weights become what the file holds."""
    out = {}
    with torch.no_grad():
        # The annotator is not known when an article is read: index 0, which folds into the biases.
        nobody = net.ann.weight[0]
        net.cue_hidden.bias += net.cue_ann(nobody)
        net.link_cue.bias += net.link_ann(nobody)
        net.ann.weight[0] = 0
        for name, tensor in net.state_dict().items():
            if name.startswith(('ann.', 'cue_ann.', 'link_ann.', 'rel.', 'arc_d.', 'arc_h.')) or '_crf.' in name:
                continue
            w = tensor.numpy()
            if name.startswith('embed.'):
                kind, values, scales = 'i8', *rounded(w, np.abs(w).max(1) / 127, np.int8)
            elif w.ndim > 1 and not name.startswith('link_pos'):
                kind, values, scales = 'i16', *rounded(w, matrix_scale(w), np.int16)
            else:
                out[name] = ('f32', w.astype(np.float32), None)
                continue
            shape = (-1,) + (1,) * (w.ndim - 1)
            tensor.copy_(torch.from_numpy(values.astype(np.float32) * scales.reshape(shape)))
            out[name] = (kind, values, scales)
    return out


def matrix_scale(w):
    """16 bits, and small enough that the kernel's sums of products stay within 32 bits."""
    a = np.abs(w)
    if w.ndim == 3:
        total = np.maximum(a.sum((1, 2)), 2 * a.sum(1).max(1))
        return np.maximum(total / 65000, a.max((1, 2)) / 8000)
    return np.maximum(a.sum(1) / 65000, a.max(1) / 32000)


def rounded(w, scales, kind):
    scales = np.maximum(scales, 1e-12).astype(np.float32)
    return np.rint(w / scales.reshape((-1,) + (1,) * (w.ndim - 1))).astype(kind), scales


def ranges(net, rows, chunk=384, chunks=40):
    """Largest states of the encoder and of the link net on some rows, with some room; greater ones are cut off at run time."""
    most = dict(layers=0.0, link_layers=0.0)
    hooks = []
    for name in most:
        def note(_, inputs, output, name=name):
            most[name] = max(most[name], inputs[0].abs().max().item(), output.abs().max().item())
        hooks += [layer.register_forward_hook(note) for layer in getattr(net, name)]
    nobody = torch.zeros(1, dtype=torch.long)
    with torch.no_grad():
        for at in range(0, min(len(rows), chunk * chunks) - chunk, chunk):
            piece = torch.from_numpy(rows[at:at + chunk].astype(np.int64))[None]
            h = net.encode(piece, torch.ones(piece.shape[:2], dtype=torch.bool))
            where = torch.tensor([[0, max(0, i - 64), 128, i, i] for i in range(10, chunk - 64, 24)])
            net.link_scores(h, where, nobody.repeat(len(where)))
    for hook in hooks:
        hook.remove()
    return tuple(round(1.25 * x, 3) for x in most.values())


def write_weights(path, header, tensors):
    body, placed, pending = bytearray(), {}, []

    def place(array):
        body.extend(b'\0' * (-len(body) % 16))
        at = len(body)
        body.extend(np.ascontiguousarray(array).tobytes())
        return at

    for name, (kind, values, scales) in tensors.items():
        placed[name] = dict(type=kind, shape=list(values.shape), at=place(values))
        if scales is not None:
            placed[name]['scales'] = place(scales)
    # The header holds offsets into the file, so its own length is fixed before they are known.
    room = len(json.dumps(dict(header, tensors=placed))) + 16 * len(placed)
    start = -(-(16 + room) // 16) * 16
    for t in placed.values():
        t['at'] += start
        if 'scales' in t:
            t['scales'] += start
    text = json.dumps(dict(header, tensors=placed)).encode().ljust(start - 16)
    with open(path, 'wb') as f:
        f.write(MAGIC + struct.pack('<II', VERSION, len(text)) + text + body)
    return start + len(body)


def write_parity(net, rows_file, fixture_file):
    """Answers on rows that the text code made: a list of {rows: [[…]], windows: [[start, length, cue first, cue last]]}."""
    nobody = torch.zeros(1, dtype=torch.long)
    cases = []
    for case in json.load(open(rows_file)):
        rows = torch.tensor(case['rows'])[None]
        with torch.no_grad():
            h = net.encode(rows, torch.ones(rows.shape[:2], dtype=torch.bool))
            cues = net.cue_scores(h, nobody)
            where = torch.tensor([[0, *w] for w in case['windows']])
            links, lengths = net.link_scores(h, where, nobody.repeat(len(where)))
            length = torch.tensor([rows.shape[1]])
            cases.append(dict(
                case,
                tags=likeliest(net.tag(h)[0]), entities=likeliest(net.ent(h)[0]),
                cueScores=short(cues[0]), cuePath=net.cue_crf.decode(cues, length)[0].tolist(),
                cueChances=short(chances(net.cue_crf, cues, length)[0]),
                linkScores=[short(s[:n]) for s, n in zip(links, lengths)],
                linkPaths=[p[:n].tolist() for p, n in zip(net.link_crf.decode(links, lengths), lengths)],
                linkChances=[short(c[:n]) for c, n in zip(chances(net.link_crf, links, lengths), lengths)]))
    Path(fixture_file).write_text(json.dumps(cases, separators=(',', ':')) + '\n')


def chances(crf, scores, lengths):
    """How likely each label is at each row: the gradient of the log of the sum over all paths."""
    with torch.enable_grad():
        scores = scores.detach().requires_grad_(True)
        return torch.autograd.grad(crf.log_total(scores, lengths).sum(), scores)[0]


def likeliest(scores):
    """The place of each row's greatest score; -1 where two are so close that rounding may decide."""
    top = scores.topk(2)
    close = top.values[:, 0] - top.values[:, 1] < 0.02
    return top.indices[:, 0].masked_fill(close, -1).tolist()


def short(tensor):
    return [[round(x, 5) for x in row] for row in tensor.tolist()]


if __name__ == '__main__':
    main()
