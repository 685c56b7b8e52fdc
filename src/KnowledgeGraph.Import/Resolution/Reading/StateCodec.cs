using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Writes what resolution remembers of an article as bytes, so that the next import need not read its facts again.</summary>
internal static class StateCodec
{
    /// <summary>Grows when the bytes or what is read out of a sheet change; states of another version are made anew from the facts.</summary>
    public const byte Version = 9;

    /// <summary>Writes an article with its standings.</summary>
    public static byte[] Write(ResolvedArticle resolved)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write(Version);
        var article = resolved.Article;
        writer.Write(article.Hash);
        writer.Write(article.Published?.DayNumber ?? -1);
        writer.Write(resolved.CopyOf ?? "");
        Numbers(writer, article.Sketch);
        writer.Write7BitEncodedInt(article.Entities.Length);
        for (var i = 0; i < article.Entities.Length; i++)
        {
            var entity = article.Entities[i];
            writer.Write((byte)entity.Kind);
            writer.Write(entity.Key);
            FeatureCodec.Write(writer, entity.Features);
            var standing = resolved.Standings.IsDefault ? default : resolved.Standings[i];
            writer.Write(standing.Cluster ?? "");
        }

        writer.Flush();
        return memory.ToArray();
    }

    /// <summary>Reads an article back; null where the bytes are of another version.</summary>
    /// <param name="bytes">What was written.</param>
    /// <param name="shared">Gives the copies of ids that are kept; null where the article's own are.</param>
    public static ResolvedArticle? Read(byte[] bytes, SharedTexts? shared = null)
    {
        if (bytes.Length == 0 || bytes[0] != Version) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes));
        reader.ReadByte();
        var hash = reader.ReadString();
        var day = reader.ReadInt32();
        var copyOf = reader.ReadString();
        var sketch = Numbers(reader);
        var count = reader.Read7BitEncodedInt();
        var entities = ImmutableArray.CreateBuilder<Comparand>(count);
        var standings = ImmutableArray.CreateBuilder<Standing>(count);
        for (var i = 0; i < count; i++)
        {
            var kind = (NodeKind)reader.ReadByte();
            var key = reader.ReadString();
            entities.Add(new Comparand(kind, key, FeatureCodec.Read(reader, kind)));
            var cluster = reader.ReadString();
            standings.Add(new Standing(shared?.Of(cluster) ?? cluster));
        }

        var article = new ComparedArticle(hash, day < 0 ? null : DateOnly.FromDayNumber(day), sketch, entities.MoveToImmutable());
        return new ResolvedArticle(article, standings.MoveToImmutable()) { CopyOf = copyOf.Length == 0 ? null : copyOf };
    }

    internal static void Numbers(BinaryWriter writer, ImmutableArray<uint> numbers)
    {
        writer.Write7BitEncodedInt(numbers.Length);
        foreach (var number in numbers) writer.Write(number);
    }

    internal static ImmutableArray<uint> Numbers(BinaryReader reader)
    {
        var numbers = ImmutableArray.CreateBuilder<uint>(reader.Read7BitEncodedInt());
        for (var left = numbers.Capacity; left > 0; left--) numbers.Add(reader.ReadUInt32());
        return numbers.MoveToImmutable();
    }
}
