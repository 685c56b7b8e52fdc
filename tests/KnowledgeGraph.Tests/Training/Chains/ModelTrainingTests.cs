using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Models;
using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Training.Chains;
using KnowledgeGraph.Training.Corpora;
using KnowledgeGraph.Training.Evaluation;

namespace KnowledgeGraph.Tests.Training.Chains;

public sealed class ModelTrainingTests
{
    private static readonly ChainOptions Small = new(Epochs: 12, Bits: 12, Seed: 7, Smallest: 0f);

    [Fact]
    public void The_same_data_and_seed_give_the_same_bytes() => Assert.Equal(Names(Small).ToPayload(), Names(Small).ToPayload());

    [Fact]
    public void Another_seed_gives_other_bytes() => Assert.NotEqual(Names(Small).ToPayload(), Names(Small with { Seed = 8 }).ToPayload());

    [Fact]
    public void A_name_in_a_context_seen_in_training_is_found()
    {
        var model = Names(Small);
        var document = Document("Dr Zarnik spoke in Pelmora .");
        var reader = new SentenceReader(new WordCache(Words(), model));
        var text = GoldTokens.Join(document);
        reader.Read(text, text.Sentences[0].Tokens);
        var recogniser = new NameRecogniser(model, 0);
        recogniser.Read(new SentenceWords(reader.Facts, TextZone.Prose), reader.Words, 0);
        recogniser.Finish();
        Assert.Equal([(1, NameKind.Person), (4, NameKind.Place)], recogniser.Take().Select(n => (n.Tokens.First, n.Kind)));
    }

    [Fact]
    public void A_payload_read_back_is_the_same_model()
    {
        var payload = Names(Small).ToPayload();
        Assert.Equal(payload, ChainModel.FromPayload(payload, NameLabels.Count).ToPayload());
        Assert.Throws<ModelFormatException>(() => ChainModel.FromPayload(payload.AsSpan(0, payload.Length - 1), NameLabels.Count));
        Assert.Throws<ModelFormatException>(() => ChainModel.FromPayload([.. payload, 0], NameLabels.Count));
    }

    private static ChainModel Names(ChainOptions options)
    {
        string[] people = ["Orvane", "Tilsek", "Brannoch", "Wexmoor", "Quillan", "Hartosh"], places = ["Dunmarrow", "Ostrevik", "Calvendish", "Norrhaven", "Belport", "Ilmenau"];
        var corpus = people.Zip(places).SelectMany(p => new[]
        {
            Document($"Dr {p.First} spoke in {p.Second} .", (1, NameKind.Person), (4, NameKind.Place)),
            Document("The rain fell on the roof .", []),
            Document($"He moved to {p.Second} .", (3, NameKind.Place)),
        }).ToList();
        return ModelTraining.Names(Words(), corpus, options, _ => { });
    }

    private static LabelledDocument Document(string words, params (int At, NameKind Kind)[] names)
    {
        var tokens = words.Split(' ');
        var masks = NameMasks.Of(tokens.Length, NameMasks.Outside, names.Select(n => new KnownName(n.At, n.At + 1, n.Kind)));
        return new LabelledDocument("invented", words, [new LabelledSentence(tokens, masks)]);
    }

    private static WordTable Words() => new([], [], new NameLikeness(new sbyte[NameLikeness.Kinds << NameLikeness.Bits], 0.01f));
}
