using System.Globalization;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Writing;

/// <summary>What is counted of an entity's members.</summary>
internal enum Counted : byte
{
    /// <summary>Articles that mention it.</summary>
    Article = 1,

    /// <summary>Names its articles give it.</summary>
    Name = 2,

    /// <summary>Names and words it is mentioned by.</summary>
    Form = 3,

    /// <summary>Titles before its name.</summary>
    Title = 4,

    /// <summary>Roles.</summary>
    Role = 5,

    /// <summary>Parts it plays.</summary>
    Part = 6,

    /// <summary>Kinds of institution.</summary>
    Type = 7,

    /// <summary>Countries.</summary>
    Country = 8,

    /// <summary>Digital object identifiers.</summary>
    Doi = 9,

    /// <summary>Sizes of a study's sample.</summary>
    SampleSize = 10,

    /// <summary>Designs of a study.</summary>
    Design = 11,

    /// <summary>Stages of publication.</summary>
    Stage = 12,
}

/// <summary>What the members of one entity say of it, counted: members come and go without the others being read again.</summary>
/// <remarks>The outcome is a function of the members alone, whatever came and went before.</remarks>
internal sealed class EntityTally
{
    private readonly SortedDictionary<(Counted What, string Value), int> counts = new(Comparer<(Counted What, string Value)>.Create(
        static (left, right) => left.What != right.What ? ((byte)left.What).CompareTo((byte)right.What) : string.CompareOrdinal(left.Value, right.Value)));

    /// <summary>The entity's kind; known once a member has come.</summary>
    public NodeKind Kind { get; private set; }

    /// <summary>True where no member is left.</summary>
    public bool IsEmpty => !Of(Counted.Name).Any();

    /// <summary>Values with their counts, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Of(Counted what) =>
        counts.Where(entry => entry.Key.What == what).Select(entry => KeyValuePair.Create(entry.Key.Value, entry.Value));

    /// <summary>Number of articles.</summary>
    public int Articles => counts.GetValueOrDefault((Counted.Article, ""));

    /// <summary>False for studies, which are mentioned by whole sentences.</summary>
    public static bool HasForms(NodeKind kind) => kind != NodeKind.Study;

    /// <summary>Counts articles in (positive) or out.</summary>
    public void AddArticles(int number) => Add(Counted.Article, "", number);

    /// <summary>Counts a member in (1) or out (−1).</summary>
    public void Add(LocalEntity member, int sign)
    {
        Kind = member.Kind;
        Add(Counted.Name, member.Name, sign);
        if (HasForms(Kind))
        {
            Add(Counted.Form, member.Name, sign);
            foreach (var mention in member.Mentions) Add(Counted.Form, mention.Span.Text, sign);
        }

        var traits = member.Traits;
        foreach (var title in traits.Titles) Add(Counted.Title, title, sign);
        Add(Counted.Role, traits.Role, sign);
        Add(Counted.Part, traits.Part, sign);
        Add(Counted.Type, traits.Type, sign);
        Add(Counted.Country, traits.Country, sign);
        Add(Counted.Doi, traits.Doi, sign);
        Add(Counted.SampleSize, traits.SampleSize?.ToString(CultureInfo.InvariantCulture), sign);
        Add(Counted.Design, traits.Design, sign);
        Add(Counted.Stage, traits.Stage, sign);
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static EntityTally Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var tally = new EntityTally { Kind = (NodeKind)reader.ReadByte() };
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var (what, value, count) = ((Counted)reader.ReadByte(), reader.ReadString(), reader.Read7BitEncodedInt());
            // Older programs counted the sentences that report a study.
            if (what != Counted.Form || HasForms(tally.Kind)) tally.counts[(what, value)] = count;
        }

        return tally;
    }

    /// <summary>The tally as bytes; equal tallies give equal bytes.</summary>
    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write((byte)Kind);
        writer.Write7BitEncodedInt(counts.Count);
        foreach (var ((what, value), count) in counts)
        {
            writer.Write((byte)what);
            writer.Write(value);
            writer.Write7BitEncodedInt(count);
        }

        writer.Flush();
        return memory.ToArray();
    }

    private void Add(Counted what, string? value, int number)
    {
        if (value is null) return;
        var count = counts.GetValueOrDefault((what, value)) + number;
        if (count == 0) counts.Remove((what, value));
        else counts[(what, value)] = count;
    }
}
