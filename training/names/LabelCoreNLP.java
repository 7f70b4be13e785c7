import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Properties;
import java.util.StringJoiner;
import javax.json.Json;
import javax.json.JsonObject;

/**
 * Labels texts with Stanford CoreNLP, for the silver data of the name tagger.
 *
 * usage: java -cp "LIB/*:." LabelCoreNLP IN.jsonl OUT.jsonl      (LIB: stanford-corenlp 4.5.7 and its models, Maven Central)
 * IN: {"id", "text"} a line; OUT: {"id", "entities": [[start, end, label]]}. Java counts in UTF-16 units too.
 */
public class LabelCoreNLP {
  public static void main(String[] args) throws Exception {
    Properties options = new Properties();
    options.setProperty("annotators", "tokenize,pos,lemma,ner");
    options.setProperty("ner.applyFineGrained", "false");
    options.setProperty("ner.useSUTime", "false");
    options.setProperty("ner.applyNumericClassifiers", "false");
    options.setProperty("ner.combinationMode", "NORMAL");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(options);
    try (BufferedReader in = Files.newBufferedReader(Paths.get(args[0]), StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(Paths.get(args[1]), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonObject item = Json.createReader(new StringReader(line)).readObject();
        CoreDocument doc = new CoreDocument(item.getString("text"));
        pipeline.annotate(doc);
        StringJoiner entities = new StringJoiner(", ", "[", "]");
        if (doc.entityMentions() != null) {
          for (CoreEntityMention mention : doc.entityMentions()) {
            entities.add("[" + mention.charOffsets().first + ", " + mention.charOffsets().second + ", \"" + mention.entityType() + "\"]");
          }
        }
        out.println("{\"id\": \"" + item.getString("id") + "\", \"entities\": " + entities + "}");
      }
    }
  }
}
