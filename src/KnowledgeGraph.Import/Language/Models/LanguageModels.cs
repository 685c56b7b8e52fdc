using System.Globalization;
using KnowledgeGraph.Import.Language.Naming;
using KnowledgeGraph.Import.Language.Naming.Lists;
using KnowledgeGraph.Import.Language.Tagging;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>The trained models: word table, lists, tagger and name recogniser; immutable, shared by all threads.</summary>
/// <param name="Words">Word classes and name likeness, and the lists of names.</param>
/// <param name="Tagger">Weights of the tagger.</param>
/// <param name="Names">Weights of the name recogniser.</param>
/// <param name="Version">The models' hashes, as an engine version names them.</param>
internal sealed record LanguageModels(WordTable Words, ChainModel Tagger, ChainModel Names, string Version)
{
    /// <summary>File of the word table.</summary>
    public const string WordsFile = "words.bin";

    /// <summary>File of the lists of names.</summary>
    public const string ListsFile = "lists.bin";

    /// <summary>File of the tagger.</summary>
    public const string TaggerFile = "tagger.bin";

    /// <summary>File of the name recogniser.</summary>
    public const string NamesFile = "names.bin";

    /// <summary>Layout of the word table.</summary>
    public static uint WordsLayout { get; } = FeatureHash.Join(92, 0, WordTable.Sizes, NameLikeness.Kinds << NameLikeness.Bits);

    /// <summary>Labels and feature templates of the tagger.</summary>
    public static uint TaggerLayout { get; } = ChainModel.LayoutHash(TagNames.All, new TagContext().Version);

    /// <summary>How words are hashed on the way through the lists.</summary>
    public static uint ListsLayout { get; } = Gazetteer.Step(Gazetteer.Root, WordAnalyser.LowerOf("word"));

    /// <summary>Labels and feature templates of the name recogniser.</summary>
    public static uint NamesLayout { get; } = ChainModel.LayoutHash(NameLabels.All, new NameContext().Version);

    /// <summary>What the name recogniser is trained with: a word table and lists, by the hashes of their payloads.</summary>
    public static ulong NamesBasis(ulong wordsHash, ulong listsHash) => wordsHash ^ listsHash;

    /// <summary>Reads the four files.</summary>
    /// <param name="open">Opens a file by its name.</param>
    /// <exception cref="ModelFormatException">A file is torn, of another version, or trained with another word table or other lists.</exception>
    public static LanguageModels Read(Func<string, Stream> open)
    {
        // Unpacking takes most of the time: on two cores half of it.
        var reading = new[]
        {
            Task.Run(() => Payload(TaggerFile, ModelKind.Tagger, TaggerLayout)),
            Task.Run(() => Payload(NamesFile, ModelKind.Names, NamesLayout)),
        };
        var words = Payload(WordsFile, ModelKind.Words, WordsLayout);
        var lists = Payload(ListsFile, ModelKind.Lists, ListsLayout);
        var (tagger, names) = (reading[0].GetAwaiter().GetResult(), reading[1].GetAwaiter().GetResult());
        if (tagger.WordsHash != words.Hash) throw new ModelFormatException($"{TaggerFile}: trained with another word table than the one beside it; train again.");
        if (names.WordsHash != NamesBasis(words.Hash, lists.Hash)) throw new ModelFormatException($"{NamesFile}: trained with another word table or other lists than those beside it; train again.");
        return new LanguageModels(
            WordTable.FromPayload(words.Bytes).With(Gazetteer.FromPayload(lists.Bytes)),
            ChainModel.FromPayload(tagger.Bytes, TagNames.All.Length),
            ChainModel.FromPayload(names.Bytes, NameLabels.Count),
            string.Create(CultureInfo.InvariantCulture, $"words-{words.Hash >> 32:x8} lists-{lists.Hash >> 32:x8} tagger-{tagger.Hash >> 32:x8} names-{names.Hash >> 32:x8}"));

        ModelPayload Payload(string name, ModelKind kind, uint layout)
        {
            using var stream = open(name);
            return ModelFile.Read(name, stream, kind, layout);
        }
    }
}
