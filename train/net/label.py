"""Lets trained nets read unlabelled news, so that a student can learn from far more text than people have annotated.

    python3 train/net/label.py net.pt --data FOLDER [--words 5000000]

Reads `news.rows.bin`, writes `news.silver.bin` and fills the readings of `news.meta.json` (annotator `teacher`).
"""
import argparse
import json
from types import SimpleNamespace

import numpy as np
import torch

from corpus import COLUMNS, Corpus, pieces_of
from fit import batch_of
from model import Net
from score import predict


def main():
    p = argparse.ArgumentParser()
    p.add_argument('checkpoint')
    p.add_argument('--data', required=True)
    p.add_argument('--words', type=int, default=5_000_000)
    a = p.parse_args()
    torch.set_num_threads(1)
    train = Corpus(a.data, 'train')
    checkpoint = torch.load(a.checkpoint)
    net = Net(SimpleNamespace(**checkpoint['o']), len(train.tags), len(train.entities), len(train.relations))
    net.load_state_dict(checkpoint['state'])
    news = read_news(a.data, a.words, train)
    pieces = pieces_of(news, 384, {'teacher': 0})
    pieces.sort(key=lambda piece: len(piece.rows))
    found = predict(net, pieces, batch_of, label_silver=True)
    for k, article in enumerate(news.articles):
        roles = ('source', 'cue', 'content')
        attributions = [{role: sorted(map(int, rows)) for role, rows in zip(roles, one)} for one in found.get(k, [])]
        article['readings'] = [{'annotator': 'teacher', 'attributions': attributions}]
    news.silver.tofile(f'{a.data}/news.silver.bin')
    with open(f'{a.data}/news.meta.json', 'w', encoding='utf-8') as file:
        json.dump(dict(articles=news.articles, tags=news.tags, entities=news.entities, relations=news.relations), file)


def read_news(folder, words, train):
    """The unlabelled corpus up to so many words, each article with one empty reading."""
    with open(f'{folder}/news.meta.json', encoding='utf-8') as file:
        articles = json.load(file)['articles']
    kept, total = [], 0
    # Every sixth first: the files lie one after the other, and all should be heard.
    for start in range(6):
        for article in articles[start::6]:
            if total < words:
                kept.append(dict(article, readings=[{'annotator': 'teacher', 'attributions': []}]))
                total += article['length']
    news = SimpleNamespace(tags=train.tags, entities=train.entities, relations=train.relations, articles=kept)
    news.rows = np.fromfile(f'{folder}/news.rows.bin', np.int32).reshape(-1, COLUMNS)
    news.silver = np.zeros((len(news.rows), 4), np.int32)
    news.silver[:, 2] = -1
    return news


if __name__ == '__main__':
    main()
