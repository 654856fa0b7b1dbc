"""Quick figures while training, over the net's own tokens. The figures that count are those of `npm run eval`."""
from collections import Counter

import torch

from corpus import window


def figures(net, corpus, pieces, batch_of):
    """F1 of exact cues, sources and contents, and of whole attributions (source and content overlap by half)."""
    hits = {name: [0, 0, 0] for name in ('cue', 'source', 'content', 'full')}
    for article, found in predict(net, pieces, batch_of).items():
        gold = [tuple(frozenset(a[role]) for role in ('source', 'cue', 'content'))
                for a in corpus.articles[article]['readings'][0]['attributions']]
        for i, name in enumerate(('source', 'cue', 'content')):
            ours, theirs = Counter(a[i] for a in found if a[i]), Counter(a[i] for a in gold if a[i])
            add(hits[name], sum((ours & theirs).values()), sum(ours.values()), sum(theirs.values()))
        left = list(gold)
        for source, _, content in found:
            match = next((g for g in left if overlap(content, g[2]) >= 0.5 and overlap(source, g[0]) >= 0.5), None)
            if match:
                left.remove(match)
        add(hits['full'], len(gold) - len(left), len(found), len(gold))
    return {name: round(2 * both / max(ours + theirs, 1), 4) for name, (both, ours, theirs) in hits.items()}


def predict(net, pieces, batch_of):
    """Article → [(source, cue, content)] as sets of rows."""
    net.eval()
    found = {}
    with torch.no_grad():
        for begin in range(0, len(pieces), 16):
            group = pieces[begin:begin + 16]
            batch = batch_of(group)
            nobody = torch.zeros(len(group), dtype=torch.long)
            h = net.encode(batch['rows'], batch['mask'])
            labels = net.cue_crf.decode(net.cue_scores(h, nobody), batch['lengths']).tolist()
            where = [(b, first, last) for b, row in enumerate(labels) for first, last in runs(row, 1, 2)]
            for piece in group:
                found.setdefault(piece.article, [])
            if not where:
                continue
            windows = []
            for b, first, last in where:
                low, high = window(group[b].block_starts, first, last, len(group[b].rows))
                windows.append((b, low, high - low, first, last))
            scores, lengths = net.link_scores(h, torch.tensor(windows), nobody[[w[0] for w in windows]])
            for (b, low, _, first, last), row in zip(windows, net.link_crf.decode(scores, lengths).tolist()):
                base = group[b].first
                role = lambda a: frozenset(base + low + i for i, label in enumerate(row) if label in (a, a + 1))
                found[group[b].article].append((role(1), frozenset(range(base + first, base + last + 1)), role(3)))
    net.train()
    return found


def runs(labels, begins, inside):
    at = 0
    while at < len(labels):
        if labels[at] == begins:
            last = at
            while last + 1 < len(labels) and labels[last + 1] == inside:
                last += 1
            yield at, last
            at = last
        at += 1


def overlap(a, b):
    return len(a & b) / len(a | b) if a or b else 1.0


def add(counts, *values):
    for i, value in enumerate(values):
        counts[i] += value
