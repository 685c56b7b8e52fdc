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
    public void Leaving_features_out_at_random_still_gives_the_same_bytes()
    {
        var options = Small with { Dropout = 0.5f, Margin = 0.5f };
        Assert.Equal(Names(options).ToPayload(), Names(options).ToPayload());
        Assert.NotEqual(Names(options).ToPayload(), Names(Small).ToPayload());
    }

    [Theory]
    [InlineData(0f, 0f)]
    [InlineData(0.5f, 0f)]
    [InlineData(0f, 0.5f)]
    [InlineData(0.5f, 0.5f)]
    public void A_name_in_a_context_seen_in_training_is_found(float dropout, float margin)
    {
        var model = Names(Small with { Dropout = dropout, Margin = margin });
        Assert.Equal([(1, NameKind.Person), (4, NameKind.Place)], Found(model));
    }

    /// <summary>The clue stands beside a stronger one throughout, which leaves little for it to learn unless it is at times left out.</summary>
    [Fact]
    public void What_is_left_out_at_times_leaves_more_to_learn_for_what_stands_beside_it()
    {
        var sentences = Enumerable.Range(0, 40).Select(_ => Sentence([1, 1, 1, 2], NameLabels.Of(NameKind.Person, NamePart.Only)))
            .Concat(Enumerable.Range(0, 40).Select(_ => Sentence([3, 3, 3, 4], NameLabels.Outside))).ToList();
        Assert.True(Share(0.5f) > Share(0f) + 0.02f);

        float Share(float dropout)
        {
            var model = Train(sentences, Small with { Dropout = dropout });
            var label = NameLabels.Of(NameKind.Person, NamePart.Only);
            return (float)model.Rows[2 * model.Stride + label] / model.Rows[model.Stride + label];
        }
    }

    [Fact]
    public void A_margin_makes_the_right_label_win_by_more()
    {
        // The same clue stands before a name three times of four: without a margin learning settles where the odds are three to one.
        var person = NameLabels.Of(NameKind.Person, NamePart.Only);
        var sentences = Enumerable.Range(0, 80).Select(i => Sentence([1], i % 4 == 0 ? NameLabels.Outside : person)).ToList();
        Assert.True(Lead(0f) > 0);
        Assert.True(Lead(1f) > Lead(0f));

        float Lead(float margin)
        {
            var model = Train(sentences, Small with { Margin = margin });
            return (model.Rows[model.Stride + person] - model.Rows[model.Stride]) * model.RowScale + model.LabelBias[person] - model.LabelBias[0];
        }
    }

    [Fact]
    public void Reluctance_makes_names_less_likely_and_nothing_else()
    {
        var model = Names(Small);
        var reluctant = ModelTraining.Reluctant(model, 0.5f);
        Assert.Equal(model.LabelBias[NameLabels.Outside] + 0.5f, reluctant.LabelBias[NameLabels.Outside]);
        Assert.Equal(model.LabelBias[1..], reluctant.LabelBias[1..]);
        Assert.Equal((model.Rows, model.RowScale, model.Transitions, model.Ends), (reluctant.Rows, reluctant.RowScale, reluctant.Transitions, reluctant.Ends));
        Assert.NotEmpty(Found(model));
        Assert.Empty(Found(ModelTraining.Reluctant(model, 100f)));
    }

    [Fact]
    public void A_payload_read_back_is_the_same_model()
    {
        var payload = Names(Small).ToPayload();
        Assert.Equal(payload, ChainModel.FromPayload(payload, NameLabels.Count).ToPayload());
        Assert.Throws<ModelFormatException>(() => ChainModel.FromPayload(payload.AsSpan(0, payload.Length - 1), NameLabels.Count));
        Assert.Throws<ModelFormatException>(() => ChainModel.FromPayload([.. payload, 0], NameLabels.Count));
    }

    private static List<(int First, NameKind Kind)> Found(ChainModel model)
    {
        var reader = new SentenceReader(new WordCache(Words(), model));
        var text = GoldTokens.Join(Document("Dr Zarnik spoke in Pelmora ."));
        reader.Read(text, text.Sentences[0].Tokens);
        var recogniser = new NameRecogniser(model, 0);
        recogniser.Read(new SentenceWords(reader.Facts, TextZone.Prose), reader.Words, 0);
        recogniser.Finish();
        return [.. recogniser.Take().Select(n => (n.Tokens.First, n.Kind))];
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

    private static EncodedSentence Sentence(int[] rows, int label)
    {
        var none = Enumerable.Repeat(Array.Empty<int>(), WordAnalysis.Offsets).ToArray();
        var words = Enumerable.Repeat(new EncodedWord(default, none, new int[WordAnalysis.Offsets]), WordAnalysis.Offsets).ToArray();
        return new EncodedSentence(words, [rows], [], [1UL << label], 1f);
    }

    private static ChainModel Train(List<EncodedSentence> sentences, ChainOptions options)
    {
        var parameters = new ChainParameters(NameLabels.Count, options.Bits, NameLabels.MayFollow, NameLabels.MayStart, NameLabels.MayEnd);
        new ChainTrainer(parameters, options).Train(sentences, _ => { });
        return parameters.ToModel(options.Smallest);
    }

    private static LabelledDocument Document(string words, params (int At, NameKind Kind)[] names)
    {
        var tokens = words.Split(' ');
        var masks = NameMasks.Of(tokens.Length, NameMasks.Outside, names.Select(n => new KnownName(n.At, n.At + 1, n.Kind)));
        return new LabelledDocument("invented", words, [new LabelledSentence(tokens, masks)]);
    }

    private static WordTable Words() => new([], [], new NameLikeness(new sbyte[NameLikeness.Kinds << NameLikeness.Bits], 0.01f));
}
