#!/usr/bin/env python3
"""Fits the weights of `combined` in src/tellings/likeness.cc.

  python3 tools/models/likeness.py build/release/twicetold ../shared/data

Runs `match sentences` on the labelled pairs of three sets and reads the figures from `why`: what is fitted is what the
program computes. Logistic regression with the grade as target (0 to 1), the sets weighing alike, an intercept for each
set of its own (they differ in how many of their pairs are alike) and their mean in the end; ridge 1 against 1,000 pairs
a set. Prints the weights, then what each set gives with the weights of the two others, as the figure that can be hoped for elsewhere.
"""
import json
import math
import subprocess
import sys

SETS = {"headlines_2013_2014": 5, "mrpc_train_val": None, "super_pal_dev": None}  # and the highest grade
FIGURES = ("contained", "covered", "grams", "words", "shorter", "the same figures", "other figures")


def read(program, data, name, grades):
    gold = [line.rstrip("\n").split("\t") for line in open(f"{data}/sentences/{name}/gold.tsv", encoding="utf-8")]
    pairs = "".join(f"{g[0]}\t{g[1]}\n" for g in gold).encode()
    out = subprocess.run([program, "match", "sentences"], input=pairs, stdout=subprocess.PIPE, check=True).stdout
    rows = []
    for line in out.decode().splitlines():
        said = {}
        for why in json.loads(line)["why"]:
            name, _, value = why.rpartition(" ")
            said.update({name: float(value)} if value[:1].isdigit() else {why: 1.0})
        rows.append([said.get(f, 0.0) for f in FIGURES])
    return rows, [float(g[3]) / grades if grades else float(g[2]) for g in gold]


def solve(matrix, right):
    n = len(right)
    rows = [row[:] + [r] for row, r in zip(matrix, right)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(n):
            if k != i and rows[k][i]:
                f = rows[k][i] / rows[i][i]
                rows[k] = [x - f * y for x, y in zip(rows[k], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def fit(sets, ridge=1.0, rounds=12):
    n, m = len(FIGURES), len(sets)
    theta = [0.0] * (n + m)
    for _ in range(rounds):
        gradient = [ridge * t for t in theta[:n]] + [0.0] * m
        hessian = [[(ridge if i == j and i < n else 1e-6 * (i == j)) for j in range(n + m)] for i in range(n + m)]
        for s, (rows, targets) in enumerate(sets):
            weight = 1000 / len(rows)
            for x, y in zip(rows, targets):
                active = [(i, v) for i, v in enumerate(x) if v] + [(n + s, 1.0)]
                p = 1 / (1 + math.exp(-sum(theta[i] * v for i, v in active)))
                for i, v in active:
                    gradient[i] += weight * (p - y) * v
                    for j, w in active:
                        hessian[i][j] += weight * p * (1 - p) * v * w
        theta = [t - d for t, d in zip(theta, solve(hessian, gradient))]
    return theta[:n], sum(theta[n:]) / m


def pearson(x, y):
    mx, my = sum(x) / len(x), sum(y) / len(y)
    cov = sum((a - mx) * (b - my) for a, b in zip(x, y))
    return cov / math.sqrt(sum((a - mx) ** 2 for a in x) * sum((b - my) ** 2 for b in y))


def auc(scores, labels):
    ranked = sorted(zip(scores, labels))
    below = wins = 0.0
    for _, label in ranked:
        wins += below if label >= 0.8 else 0
        below += label < 0.8
    return wins / (below * (len(ranked) - below))


def main():
    data = {name: read(sys.argv[1], sys.argv[2], name, grades) for name, grades in SETS.items()}
    weights, intercept = fit(list(data.values()))
    print("intercept", round(intercept, 2))
    for name, weight in zip(FIGURES, weights):
        print(name, round(weight, 2))
    for name, (rows, targets) in data.items():
        for label, (w, b) in (("all", (weights, intercept)), ("others", fit([v for k, v in data.items() if k != name]))):
            scores = [1 / (1 + math.exp(-b - sum(x * y for x, y in zip(row, w)))) for row in rows]
            print(f"{name}: weights of {label}: AUC {auc(scores, targets):.3f}, Pearson {pearson(scores, targets):.3f}")


if __name__ == "__main__":
    main()
