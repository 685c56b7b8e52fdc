using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Tests.Training.Corpora;

public sealed class ColumnCorpusTests
{
    [Fact]
    public void Abbreviations_and_clitics_that_a_corpus_takes_apart_are_joined_again()
    {
        var document = Read("""
            Dr O
            . O
            Orvane B-Person
            ’ O
            s O
            U B-Location
            . I-Location
            S I-Location
            . I-Location
            visit O
            ended O
            . O
            """);
        Assert.Equal(["Dr.", "Orvane", "’s", "U.S.", "visit", "ended", "."], document.Words);
        Assert.Equal([new KnownName(1, 2, NameKind.Person), new KnownName(3, 4, NameKind.Place)], NameMasks.NamesIn(document.Allowed));
    }

    [Fact]
    public void The_full_stop_that_ends_a_sentence_stays_a_token()
    {
        Assert.Equal(["We", "met", "Dr", "."], Read("We O\nmet O\nDr O\n. O").Words);
        Assert.Equal(["in", "the", "U.S."], Read("in O\nthe O\nU B-Location\n. I-Location\nS I-Location\n. I-Location").Words);
    }

    private static LabelledSentence Read(string rows)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, rows.Replace(' ', '\t') + "\n");
            return ColumnCorpus.Newswire.Read(path).Single().Sentences.Single();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
