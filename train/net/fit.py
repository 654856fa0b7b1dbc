"""Trains the net on what `preparePolnear` wrote; prints figures on the development articles as it goes.

    python3 train/net/fit.py --data FOLDER --out net.pt [--epochs 12]

Seeded and on one thread: the same machine gives the same bytes. Articles marked `heldOut` are left out.
"""
import argparse
import copy
import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F

from corpus import COLUMNS, Corpus, pieces_of
from model import Net
from score import figures

# 0: an annotator nobody knows, as at run time.
ANNOTATORS = {'4b22': 1, '4e07': 2, '5fec': 3, '6b86': 4, 'd473': 5, 'ef2d': 6, 'reader': 7, 'anyone': 0}


def main():
    o = options()
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    train, dev = Corpus(o.data, 'train'), Corpus(o.data, 'dev')
    pieces = pieces_of(train, o.chunk, ANNOTATORS, keep=lambda article: not article['heldOut'])
    dev_pieces = pieces_of(dev, o.chunk, ANNOTATORS, first_only=True)
    for lessons in ('contents', 'outer', 'invented', 'invented-contents'):
        pieces += pieces_of(Corpus(o.data, lessons), o.chunk, ANNOTATORS)
    net = Net(o, len(train.tags), len(train.entities), len(train.relations))
    mean = copy.deepcopy(net)  # of the weights over the last few hundred steps; this one is kept
    optimizer = torch.optim.AdamW(net.parameters(), lr=o.lr, weight_decay=o.decay, betas=(0.9, 0.98))
    steps, step, began = o.epochs * math.ceil(len(pieces) / o.batch), 0, time.time()
    for epoch in range(o.epochs):
        losses = []
        for group in groups_of(pieces, o.batch):
            warm, fall = min(1, (step + 1) / 100), 0.5 * (1 + math.cos(math.pi * step / steps))
            for group_options in optimizer.param_groups:
                group_options['lr'] = o.lr * warm * (0.02 + 0.98 * fall)
            loss = loss_of(net, group, o)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            step += 1
            follow(mean, net, min(o.average, (1 + step) / (10 + step)))
            losses.append(loss.item())
        scores = figures(mean, dev, dev_pieces, batch_of) if epoch % 3 == 2 or epoch + 1 == o.epochs else {}
        print(f'epoch {epoch + 1} {time.time() - began:.0f} s loss {np.mean(losses):.3f}', scores, flush=True)
    torch.save({'state': mean.state_dict(), 'o': vars(o)}, o.out)


def options():
    p = argparse.ArgumentParser()
    p.add_argument('--data', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--d', type=int, default=96)
    p.add_argument('--layers', default='c1,c2,c4,c8')
    p.add_argument('--link', type=int, default=64)
    p.add_argument('--linklayers', default='1,3,9')
    p.add_argument('--drop', type=float, default=0.25)
    p.add_argument('--worddrop', type=float, default=0.1)
    p.add_argument('--anndrop', type=float, default=0.3, help='how often the annotator is hidden, so that 0 learns to be anyone')
    p.add_argument('--aux', type=float, default=0.3, help='weight of the silver layer')
    p.add_argument('--epochs', type=int, default=12)
    p.add_argument('--lr', type=float, default=3e-3)
    p.add_argument('--decay', type=float, default=0.01)
    p.add_argument('--average', type=float, default=0.995)
    p.add_argument('--chunk', type=int, default=384)
    p.add_argument('--batch', type=int, default=16)
    p.add_argument('--seed', type=int, default=1)
    return p.parse_args()


def groups_of(pieces, size):
    """Batches of pieces of about one length, in random order."""
    order = sorted(pieces, key=lambda piece: len(piece.rows) + random.random() * 60)
    groups = [order[i:i + size] for i in range(0, len(order), size)]
    random.shuffle(groups)
    return groups


def batch_of(pieces):
    lengths = np.array([len(piece.rows) for piece in pieces])
    shape = (len(pieces), lengths.max())
    rows, silver = np.zeros((*shape, COLUMNS), np.int64), np.zeros((*shape, 4), np.int64)
    cues, heads = np.zeros(shape, np.int64), np.full(shape, -1, np.int64)
    for b, piece in enumerate(pieces):
        n = len(piece.rows)
        rows[b, :n], silver[b, :n], cues[b, :n], heads[b, :n] = piece.rows, piece.silver, piece.cues, piece.heads
    lengths = torch.from_numpy(lengths)
    mask = torch.arange(shape[1])[None] < lengths[:, None]
    annotator = torch.tensor([piece.annotator for piece in pieces])
    return dict(rows=torch.from_numpy(rows), silver=torch.from_numpy(silver), cues=torch.from_numpy(cues),
                heads=torch.from_numpy(heads), lengths=lengths, mask=mask, annotator=annotator)


def loss_of(net, pieces, o):
    batch = batch_of(pieces)
    words = batch['mask'].sum()
    hidden = torch.rand(len(pieces)) < o.anndrop
    annotator = torch.where(hidden, torch.zeros_like(batch['annotator']), batch['annotator'])
    h = net.drop(net.encode(batch['rows'], batch['mask']))
    # 8 and 4 bring the sums of log likelihoods a word to the size of the other losses.
    loss = 8 * net.cue_crf.loss(net.cue_scores(h, annotator), batch['cues'], batch['lengths']).sum() / words
    links = [(b, link) for b, piece in enumerate(pieces) for link in piece.links]
    if links:
        where = torch.tensor([(b, k.start, k.end - k.start, k.cue_first, k.cue_last) for b, k in links])
        labels = torch.zeros(len(links), int(where[:, 2].max()), dtype=torch.long)
        for i, (_, link) in enumerate(links):
            labels[i, :len(link.labels)] = torch.from_numpy(link.labels)
        scores, lengths = net.link_scores(h, where, annotator[where[:, 0]])
        loss = loss + 4 * net.link_crf.loss(scores, labels, lengths).sum() / words
    return loss + o.aux * silver_loss(net, h, batch)


def silver_loss(net, h, batch):
    tags, entities, _, relations = batch['silver'].unbind(-1)
    known = tags > 0
    if not known.any():
        return h.new_zeros(())
    loss = F.cross_entropy(net.tag(h)[known], tags[known]) + F.cross_entropy(net.ent(h)[known], entities[known])
    headed = batch['heads'] >= 0
    if not headed.any():
        return loss
    loss = loss + 0.5 * F.cross_entropy(net.rel(h)[headed], relations[headed])
    place = torch.arange(h.shape[1])
    near = (place[None] - place[:, None]).abs() <= 60
    arcs = net.arc_d(h) @ net.arc_h(h).transpose(1, 2) / 7
    arcs = arcs.masked_fill(~(batch['mask'][:, None] & near[None]), -1e4)
    return loss + F.cross_entropy(arcs[headed], batch['heads'][headed])


def follow(mean, net, keep):
    with torch.no_grad():
        for a, b in zip(mean.parameters(), net.parameters()):
            a.mul_(keep).add_(b, alpha=1 - keep)


if __name__ == '__main__':
    main()
