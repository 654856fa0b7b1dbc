"""Reads what `preparePolnear` wrote (rows.bin, silver.bin, meta.json) and cuts articles into pieces of whole blocks."""
import json
from dataclasses import dataclass

import numpy as np

COLUMNS = 7
SHAPE = 5  # the column whose 0 marks the row before a block
LEFT, RIGHT = 64, 112  # how far from its cue a source or a content may lie, in rows: `reach` in decode.ts


class Corpus:
    def __init__(self, folder, split):
        with open(f'{folder}/{split}.meta.json', encoding='utf-8') as file:
            meta = json.load(file)
        self.articles = meta['articles']
        self.tags, self.entities, self.relations = meta['tags'], meta['entities'], meta['relations']
        self.rows = np.fromfile(f'{folder}/{split}.rows.bin', np.int32).reshape(-1, COLUMNS)
        self.silver = np.fromfile(f'{folder}/{split}.silver.bin', np.int32).reshape(-1, 4)


@dataclass
class Link:
    """One cue and the labels of the window around it: 0 outside, 1 and 2 source begins and inside, 3 and 4 content."""
    start: int
    end: int
    cue_first: int
    cue_last: int
    labels: np.ndarray


@dataclass
class Piece:
    """Some blocks of one article as one annotator read them."""
    article: int
    first: int
    annotator: int
    rows: np.ndarray
    silver: np.ndarray
    heads: np.ndarray
    block_starts: np.ndarray
    cues: np.ndarray
    links: list


def pieces_of(corpus, size, annotators, keep=lambda article: True, first_only=False):
    """Every reading of every kept article, in pieces of at most `size` rows. `annotators` numbers them from 1."""
    pieces = []
    for k, article in enumerate(corpus.articles):
        if not keep(article):
            continue
        rows = corpus.rows[article['first']:article['first'] + article['length']]
        silver = corpus.silver[article['first']:article['first'] + article['length']]
        for start, end in cut(rows, size):
            for reading in article['readings'][:1] if first_only else article['readings']:
                pieces.append(piece_of(k, start, end, rows, silver, reading, annotators[reading['annotator']]))
    return pieces


def cut(rows, size):
    """(start, end) of runs of whole blocks; a block longer than `size` is cut."""
    starts = [*np.flatnonzero(rows[:, SHAPE] == 0), len(rows)]
    begin = 0
    for start, end in zip(starts, starts[1:]):
        if end - begin > size and start > begin:
            yield begin, start
            begin = start
        while end - begin > size:
            yield begin, begin + size
            begin += size
    if len(rows) > begin:
        yield begin, len(rows)


def piece_of(article, start, end, rows, silver, reading, annotator):
    length = end - start
    part = rows[start:end]
    block_starts = np.flatnonzero(part[:, SHAPE] == 0)
    heads = silver[start:end, 2]
    heads = np.where((heads >= start) & (heads < end), heads - start, -1)
    cues, links = np.zeros(length, np.int64), []
    for attribution in reading['attributions']:
        cue = attribution['cue']
        if not cue or not start <= cue[0] < end:
            continue
        first, last = cue[0] - start, min(cue[-1], end - 1) - start
        if cues[first] == 0:
            cues[first], cues[first + 1:last + 1] = 1, 2
        low, high = window(block_starts, first, last, length)
        labels = np.zeros(high - low, np.int64)
        for role, begins in (('source', 1), ('content', 3)):
            before = None
            for at in attribution[role]:
                i = at - start - low
                if 0 <= i < high - low:
                    goes_on = at - 1 == before and i > 0 and labels[i - 1] in (begins, begins + 1)
                    labels[i] = begins + 1 if goes_on else begins
                before = at
        links.append(Link(low, high, first, last, labels))
    return Piece(article, start, annotator, part, silver[start:end], heads, block_starts, cues, links)


def window(block_starts, first, last, length):
    """The block of a cue, as far as LEFT and RIGHT reach."""
    block = np.searchsorted(block_starts, first, 'right') - 1
    low = block_starts[block] if block >= 0 else 0
    high = block_starts[block + 1] if block + 1 < len(block_starts) else length
    return max(low, first - LEFT), min(high, last + RIGHT)
