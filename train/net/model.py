"""The net: summed hashed embeddings, gated dilated convolutions, a CRF for cues, and for each cue a CRF for its source and content.

Labels: cues 0 outside, 1 begins, 2 inside; links 0 outside, 1 and 2 source begins and inside, 3 and 4 content begins and inside.
Tags, entities, relations and heads of a parser's silver layer are learned beside; tags and entities are used when reading.
"""
import torch
import torch.nn.functional as F
from torch import nn

SIZES = dict(words=24576, affixes=8192, shapes=48, quotes=16)  # as `tableSizes` in features.ts
CUE_FORBIDDEN = [(0, 2), (-1, 2)]  # from -1: may not come first
LINK_FORBIDDEN = [(0, 2), (3, 2), (4, 2), (0, 4), (1, 4), (2, 4), (-1, 2), (-1, 4)]
NEVER = -1e4
FAR = 40  # position embeddings count rows from the cue up to here


class Embed(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.word = nn.Embedding(SIZES['words'], d)
        self.affix = nn.Embedding(SIZES['affixes'], d)
        self.shape = nn.Embedding(SIZES['shapes'], d)
        self.quote = nn.Embedding(SIZES['quotes'], d)
        for table in self.children():
            nn.init.normal_(table.weight, std=0.3)

    def forward(self, rows, word_drop):
        word = self.word(rows[..., 0]) + self.word(rows[..., 1])
        affixes = self.affix(rows[..., 2]) + self.affix(rows[..., 3]) + self.affix(rows[..., 4])
        if self.training:
            word = word * (torch.rand(rows.shape[:-1]) >= word_drop).float().unsqueeze(-1)
        return word + affixes + self.shape(rows[..., 5]) + self.quote(rows[..., 6])


class ChannelDrop(nn.Module):
    """Drops whole channels over time: one mask a sequence. Input [B, T, d]."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        return x * ((torch.rand(x.shape[0], 1, x.shape[-1]) >= self.p).float() / (1 - self.p))


class Gated(nn.Module):
    """Residual gated convolution over three rows; [B, T, d]. Its weights are a Conv1d's; as a matrix product it is twice as fast."""

    def __init__(self, d, dilation, drop):
        super().__init__()
        self.conv = nn.Conv1d(d, 2 * d, 3, padding=dilation, dilation=dilation)
        self.drop = ChannelDrop(drop)
        self.d, self.dilation = d, dilation

    def forward(self, x):
        length, k = x.shape[1], self.dilation
        y = F.pad(self.drop(x), (0, 0, k, k))
        y = torch.cat([y[:, :length], y[:, k:k + length], y[:, 2 * k:2 * k + length]], -1)
        y = F.linear(y, self.conv.weight.permute(0, 2, 1).reshape(2 * self.d, 3 * self.d), self.conv.bias)
        return x + torch.tanh(y[..., :self.d]) * torch.sigmoid(y[..., self.d:])


class CRF(nn.Module):
    def __init__(self, labels, forbidden):
        super().__init__()
        self.trans = nn.Parameter(torch.zeros(labels, labels))
        self.start = nn.Parameter(torch.zeros(labels))
        block, first = torch.zeros(labels, labels), torch.zeros(labels)
        for i, j in forbidden:
            if i < 0:
                first[j] = NEVER
            else:
                block[i, j] = NEVER
        self.register_buffer('block', block)
        self.register_buffer('first', first)

    def loss(self, scores, labels, lengths):
        """Negative log likelihood of each sequence."""
        return self.log_total(scores, lengths) - self.log_path(scores, labels, lengths)

    def log_total(self, scores, lengths):
        """Log of the sum over all paths, by pairwise products of transition matrices: log2(T) steps."""
        batch, length, n = scores.shape
        begin = scores[:, 0] + self.start + self.first
        nothing = torch.full((n, n), NEVER)
        nothing.fill_diagonal_(0.0)
        moves = (self.trans + self.block)[None, None] + scores[:, 1:, None, :]
        beyond = (torch.arange(1, length)[None] >= lengths[:, None])[..., None, None]
        moves = torch.where(beyond, nothing.expand_as(moves), moves)
        while moves.shape[1] > 1:
            if moves.shape[1] % 2:
                moves = torch.cat([moves, nothing.expand(batch, 1, n, n)], 1)
            moves = torch.logsumexp(moves[:, 0::2, :, :, None] + moves[:, 1::2, None, :, :], -2)
        end = torch.logsumexp(begin[:, :, None] + moves[:, 0], 1) if moves.shape[1] else begin
        return torch.logsumexp(end, -1)

    def log_path(self, scores, labels, lengths):
        here = (torch.arange(scores.shape[1])[None] < lengths[:, None]).float()
        emitted = (scores.gather(2, labels[..., None])[..., 0] * here).sum(1)
        moved = ((self.trans + self.block)[labels[:, :-1], labels[:, 1:]] * here[:, 1:]).sum(1)
        return emitted + moved + (self.start + self.first)[labels[:, 0]]

    def decode(self, scores, lengths):
        """The best path of each sequence; 0 beyond its length."""
        batch, length, n = scores.shape
        moves = self.trans + self.block
        best, back = [scores[:, 0] + self.start + self.first], []
        for t in range(1, length):
            value, at = (best[-1][:, :, None] + moves[None]).max(1)
            best.append(value + scores[:, t])
            back.append(at)
        labels = torch.zeros(batch, length, dtype=torch.long)
        ends = torch.stack(best, 1)[torch.arange(batch), lengths - 1].argmax(-1)
        for b in range(batch):
            label = int(ends[b])
            for t in range(int(lengths[b]) - 1, -1, -1):
                labels[b, t] = label
                label = int(back[t - 1][b, label]) if t > 0 else label
        return labels


class Net(nn.Module):
    def __init__(self, o, tags, entities, relations):
        """`o`: d, layers (`c1,c2,…`: dilations), link, linklayers, drop, worddrop."""
        super().__init__()
        d, k = o.d, o.link
        self.o = o
        self.embed = Embed(d)
        self.drop = ChannelDrop(o.drop)
        self.layers = nn.ModuleList(Gated(d, int(spec[1:]), o.drop) for spec in o.layers.split(','))
        self.ann = nn.Embedding(8, 16)  # 0: an annotator nobody knows, as at run time
        self.cue_hidden = nn.Linear(d, 64)
        self.cue_ann = nn.Linear(16, 64, bias=False)
        self.cue_out = nn.Linear(64, 3)
        self.cue_crf = CRF(3, CUE_FORBIDDEN)
        self.link_in = nn.Linear(d, k)
        self.link_cue = nn.Linear(2 * d, k)
        self.link_ann = nn.Linear(16, k, bias=False)
        self.link_pos = nn.Embedding(2 * FAR + 3, k)
        self.link_layers = nn.ModuleList(Gated(k, int(dilation), o.drop) for dilation in o.linklayers.split(','))
        self.link_out = nn.Linear(k, 5)
        self.link_crf = CRF(5, LINK_FORBIDDEN)
        self.tag = nn.Linear(d, tags)
        self.ent = nn.Linear(d, entities)
        self.rel = nn.Linear(d, relations)
        self.arc_d = nn.Linear(d, 48)
        self.arc_h = nn.Linear(d, 48)

    def encode(self, rows, mask):
        """[B, T, columns] → [B, T, d]; rows outside the mask stay zero, as if nothing were there."""
        here = mask[..., None].float()
        x = self.drop(self.embed(rows, self.o.worddrop)) * here
        for layer in self.layers:
            x = layer(x) * here
        return x

    def cue_scores(self, h, annotator):
        by = self.cue_ann(self.ann(annotator))[:, None]
        return self.cue_out(self.drop(torch.relu(self.cue_hidden(h) + by)))

    def link_scores(self, h, where, annotator):
        """`where` [N, 5]: sequence, window start, window length, cue first, cue last. Gives [N, longest, 5] and the lengths."""
        sequence, start, length, first, last = where.unbind(1)
        t = torch.arange(int(length.max()))[None]
        here = t < length[:, None]
        at = torch.where(here, start[:, None] + t, start[:, None])
        cue = self.link_cue(torch.cat([h[sequence, first], h[sequence, last]], -1)) + self.link_ann(self.ann(annotator))
        before = (at - first[:, None]).clamp(-FAR, 0)
        after = (at - last[:, None]).clamp(0, FAR)
        inside = (at >= first[:, None]) & (at <= last[:, None])
        place = self.link_pos(torch.where(inside, torch.full_like(at, 2 * FAR + 1), before + after + FAR))
        mask = here[..., None].float()
        x = torch.relu(self.link_in(h)[sequence[:, None], at] + cue[:, None] + place) * mask
        for layer in self.link_layers:
            x = layer(x) * mask
        return self.link_out(x), length
