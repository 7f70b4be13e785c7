"""Opens what onrecord writes in the tools it is written for, and says what each of them saw. No part of the tests.

    npm run build
    pip install spacy label-studio-sdk bioc pyarrow pandas duckdb pyld rdflib opensearch-py
    python scripts/try-formats.py                                  # every article of corpus/
    python scripts/try-formats.py news/*.txt --opensearch http://localhost:9200

A tool that is not installed is passed over. JSON-LD needs the network for its contexts, or copies of them:
--context https://schema.org=FILE --context http://www.w3.org/ns/anno.jsonld=FILE. OpenSearch (or Elasticsearch) is
asked only with --opensearch; its indexes onrecord-articles and onrecord-quotes are made anew there.
"""
import argparse, json, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent


def onrecord(*arguments):
    return subprocess.run(["node", ROOT / "dist" / "cli.js", *map(str, arguments)], check=True, capture_output=True, encoding="utf8").stdout


def displacy(extract, files):
    import spacy
    from spacy import displacy as drawn
    pages = json.loads(extract("displacy"))
    entities = drawn.render(pages, style="ent", manual=True, jupyter=False)
    assert entities.count("<mark") == sum(len(page["ents"]) for page in pages)
    assert drawn.render(pages, style="span", manual=True, jupyter=False)
    return f"spaCy {spacy.__version__} drew {entities.count('<mark')} entities, and the same texts' spans"


def prodigy(extract, files):
    import spacy
    from spacy.tokens import Doc
    vocab, spans = spacy.blank("en").vocab, 0
    for task in map(json.loads, extract("prodigy").splitlines()):
        doc = Doc(vocab, words=[token["text"] for token in task["tokens"]], spaces=[token["ws"] for token in task["tokens"]])
        assert doc.text == task["text"]
        for span in task["spans"]:
            found = doc.char_span(span["start"], span["end"])
            assert found is not None and (found.start, found.end - 1) == (span["token_start"], span["token_end"])
            spans += 1
    return f"spaCy {spacy.__version__} made documents of the tasks' tokens, {spans} spans lie on them"


def label_studio(extract, files):
    from importlib.metadata import version
    from label_studio_sdk.label_interface import LabelInterface
    config = subprocess.run(["node", "-e", 'import("./dist/index.js").then((m) => process.stdout.write(m.LABEL_STUDIO_CONFIG))'], cwd=ROOT, check=True, capture_output=True, encoding="utf8").stdout
    interface, regions = LabelInterface(config), 0
    for task in json.loads(extract("label-studio")):
        assert interface.validate_task({"data": task["data"]})
        for prediction in task["predictions"]:
            assert not interface.validate_prediction(prediction, return_errors=True)
            regions += len(prediction["result"])
    return f"label-studio-sdk {version('label-studio-sdk')} found {regions} regions and relations valid"


def brat(extract, files):
    from importlib.metadata import version
    from bioc import brat as standoff
    entities = 0
    for file in files:
        with tempfile.TemporaryDirectory() as folder:
            ann = pathlib.Path(folder, "article.ann")
            onrecord("extract", file, "-f", "brat", "-o", ann)
            with open(ann.with_suffix(".txt"), encoding="utf8", newline="") as text, open(ann, encoding="utf8", newline="") as lines:
                document = standoff.load(text, lines)
            for entity in document.entities:
                assert entity.text == " ".join(document.text[piece.begin:piece.end] for piece in sorted(entity.locations))
                entities += 1
    return f"bioc {version('bioc')} read {entities} text-bound annotations"


def tables(extract, files):
    import duckdb, pandas, pyarrow.parquet
    said = []
    for table in ("quotes", "people", "countries", "events"):
        with tempfile.TemporaryDirectory() as folder:
            parquet, csv = pathlib.Path(folder, "t.parquet"), pathlib.Path(folder, "t.csv")
            extract("parquet", "--table", table, "-o", parquet)
            extract("csv", "--table", table, "-o", csv)
            rows = pyarrow.parquet.read_table(parquet).to_pylist()
            result = duckdb.sql(f"select * from '{parquet}'")
            assert rows == [dict(zip(result.columns, row)) for row in result.fetchall()]
            assert len(rows) == len(pandas.read_csv(csv, keep_default_na=False, dtype=str))
        said.append(f"{len(rows)} {table}")
    return f"pyarrow {pyarrow.__version__}, duckdb {duckdb.__version__} (parquet) and pandas {pandas.__version__} (csv) read {', '.join(said)}"


def linked_data(extract, files, contexts):
    import rdflib
    from pyld import jsonld
    if contexts:
        jsonld.set_document_loader(lambda url, options: {"contextUrl": None, "documentUrl": url, "document": json.loads(pathlib.Path(contexts[url]).read_text("utf8"))})
    said = []
    for name in ("jsonld", "web-annotation"):
        graph = rdflib.Graph()
        for document in json.loads(extract(name)):
            graph.parse(data=jsonld.to_rdf(document, {"format": "application/n-quads"}), format="nt")
        said.append(f"{len(graph)} statements of {name}")
    return f"pyld and rdflib {rdflib.__version__} read {' and '.join(said)}"


def search_engine(extract, files, address):
    from opensearchpy import OpenSearch
    client = OpenSearch(address)
    for index in ("onrecord-articles", "onrecord-quotes"):
        client.indices.delete(index=index, ignore=404)
        client.indices.create(index=index, body=json.loads(onrecord("mapping", index)))
    answer = client.bulk(body=extract("elasticsearch"), refresh=True)
    assert not answer["errors"], next(item for item in answer["items"] if "error" in item["index"])
    return f"{client.info()['version'].get('distribution', 'elasticsearch')} {client.info()['version']['number']} took {len(answer['items'])} documents"


def main():
    parser = argparse.ArgumentParser(description=re.sub(r"\n.*", "", __doc__, flags=re.S))
    parser.add_argument("files", nargs="*", default=sorted((ROOT / "corpus").glob("*/article.txt")))
    parser.add_argument("--opensearch", metavar="URL")
    parser.add_argument("--context", metavar="URL=FILE", action="append", default=[], help="a JSON-LD context that lies here, where the network does not reach")
    options = parser.parse_args()
    contexts = dict(given.split("=", 1) for given in options.context)
    extract = lambda name, *more: onrecord("extract", *options.files, "-f", name, *more)
    checks = [(displacy, ()), (prodigy, ()), (label_studio, ()), (brat, ()), (tables, ()), (linked_data, (contexts,))]
    if options.opensearch:
        checks.append((search_engine, (options.opensearch,)))
    failed = False
    for check, more in checks:
        try:
            print(check(extract, options.files, *more))
        except ImportError as error:
            print(f"passed over: {error.name} is not installed")
        except Exception as error:
            failed = True
            print(f"{check.__name__} FAILED: {error!r}")
    sys.exit(failed)


if __name__ == "__main__":
    main()
