"""Collect the texts that the name tagger may be fitted on.

usage: texts.py DATA OUT.jsonl

DATA holds people/gmb-train.jsonl and events/{ecbplus,crossner-politics,plover}-train.jsonl. gmb's sentences are consecutive:
those that follow each other and share a capitalised word are put together, since the tagger looks at whole documents.
OUT: {"id", "set", "text", "gold": [[start, end, label]] or null}, UTF-16 offsets.
"""
import json
import re
import sys

CALENDAR = set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
               "September October November December".split())
LONGEST = 16


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def capitals(text):
    return set(re.findall(r"[A-Z][\w'-]+", text[1:])) - CALENDAR


def documents(sentences):
    """Group consecutive sentences; a new document starts where nothing that is named was named just before."""
    current, last = [], None
    for sentence in sentences:
        number = int(sentence["id"].split("-")[1])
        new = last is None or number != last + 1 or len(current) >= LONGEST
        if not new and len(current) >= 3:
            before = set().union(*[capitals(s["text"]) | {s["text"].split(" ")[0]} for s in current[-5:]])
            named = capitals(sentence["text"])
            new = bool(named) and not named & before
        if new and current:
            yield current
            current = []
        current.append(sentence)
        last = number
    if current:
        yield current


def join(sentences):
    text, gold = "", []
    for sentence in sentences:
        text += "\n\n" if text else ""
        shift = utf16(text)
        gold += [[shift + e["start"], shift + e["end"], e["label"]] for e in sentence["entities"]]
        text += sentence["text"]
    return {"id": sentences[0]["id"], "set": "gmb", "text": text, "gold": gold}


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def main(data, target):
    items = [join(d) for d in documents(read(f"{data}/people/gmb-train.jsonl"))]
    for name in ("ecbplus", "crossner-politics", "plover"):
        for doc in read(f"{data}/events/{name}-train.jsonl"):
            gold = [[e["start"], e["end"], e["type"]] for e in doc["entities"]] if name.startswith("crossner") else None
            items.append({"id": doc["id"], "set": name.split("-")[0], "text": doc["text"], "gold": gold})
    with open(target, "w", encoding="utf8") as out:
        out.writelines(json.dumps(item) + "\n" for item in items)


if __name__ == "__main__":
    main(*sys.argv[1:])
