using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Writes the features of one entity as bytes; part of <see cref="StateCodec"/>.</summary>
internal static class FeatureCodec
{
    /// <summary>Writes features; the kind is written before them.</summary>
    public static void Write(BinaryWriter writer, EntityFeatures features)
    {
        switch (features)
        {
            case JournalFeatures journal:
                writer.Write(journal.Name);
                Texts(writer, journal.Initials);
                break;
            case PlaceFeatures place:
                writer.Write(place.Name);
                writer.Write(place.Country);
                break;
            case TopicFeatures topic:
                writer.Write(topic.Phrase);
                break;
            case InstitutionFeatures institution:
                writer.Write(institution.Name);
                Texts(writer, institution.Acronyms);
                writer.Write(institution.Kind);
                writer.Write(institution.Country);
                writer.Write7BitEncodedInt(institution.Uses);
                StateCodec.Numbers(writer, institution.Witnesses);
                break;
            case StudyFeatures study:
                Write(writer, study);
                break;
            case PersonFeatures person:
                Write(writer, person);
                break;
            case ClaimFeatures claim:
                Write(writer, claim);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(features), features, "Unknown features.");
        }
    }

    /// <summary>Reads features of a kind.</summary>
    public static EntityFeatures Read(BinaryReader reader, NodeKind kind) => kind switch
    {
        NodeKind.Journal => new JournalFeatures(reader.ReadString(), Texts(reader)),
        NodeKind.Place => new PlaceFeatures(reader.ReadString(), reader.ReadString()),
        NodeKind.Topic => new TopicFeatures(reader.ReadString()),
        NodeKind.Institution => new InstitutionFeatures(reader.ReadString(), Texts(reader), reader.ReadString(), reader.ReadString()) { Uses = reader.Read7BitEncodedInt(), Witnesses = StateCodec.Numbers(reader) },
        NodeKind.Study => new StudyFeatures(
            reader.ReadInt32(), Positions(reader), Texts(reader), Texts(reader), reader.ReadString(), reader.ReadInt32(), StateCodec.Numbers(reader), StateCodec.Numbers(reader), reader.ReadBoolean()),
        NodeKind.Person => new PersonFeatures(
            reader.ReadString(), reader.ReadString(), Positions(reader), Positions(reader), Positions(reader), StateCodec.Numbers(reader), reader.ReadUInt32(), StateCodec.Numbers(reader), reader.ReadUInt32()),
        NodeKind.Claim => new ClaimFeatures(
            reader.ReadInt32(), reader.ReadByte(), reader.ReadByte(), StateCodec.Numbers(reader), StateCodec.Numbers(reader),
            new(StateCodec.Numbers(reader), StateCodec.Numbers(reader), StateCodec.Numbers(reader)))
        { IsFinding = reader.ReadBoolean() },
        _ => throw new InvalidDataException($"Unknown kind {kind}."),
    };

    private static void Write(BinaryWriter writer, StudyFeatures study)
    {
        writer.Write(study.Journal);
        Positions(writer, study.Institutions);
        Texts(writer, study.Authors);
        Texts(writer, study.Others);
        writer.Write(study.Doi);
        writer.Write(study.SampleSize);
        StateCodec.Numbers(writer, study.Numbers);
        StateCodec.Numbers(writer, study.Words);
        writer.Write(study.IsMain);
    }

    private static void Write(BinaryWriter writer, PersonFeatures person)
    {
        writer.Write(person.Name);
        writer.Write(person.Part);
        Positions(writer, person.Institutions);
        Positions(writer, person.Studies);
        Positions(writer, person.Commented);
        StateCodec.Numbers(writer, person.Field);
        writer.Write(person.Office);
        StateCodec.Numbers(writer, person.Topics);
        writer.Write(person.Publisher);
    }

    private static void Write(BinaryWriter writer, ClaimFeatures claim)
    {
        writer.Write(claim.Study);
        writer.Write(claim.Certainty);
        writer.Write(claim.Strength);
        StateCodec.Numbers(writer, claim.Words);
        StateCodec.Numbers(writer, claim.Numbers);
        StateCodec.Numbers(writer, claim.Polarity.Denied);
        StateCodec.Numbers(writer, claim.Polarity.Raised);
        StateCodec.Numbers(writer, claim.Polarity.Lowered);
        writer.Write(claim.IsFinding);
    }

    private static void Positions(BinaryWriter writer, ImmutableArray<int> positions)
    {
        writer.Write7BitEncodedInt(positions.Length);
        foreach (var position in positions) writer.Write7BitEncodedInt(position);
    }

    private static ImmutableArray<int> Positions(BinaryReader reader)
    {
        var positions = ImmutableArray.CreateBuilder<int>(reader.Read7BitEncodedInt());
        for (var left = positions.Capacity; left > 0; left--) positions.Add(reader.Read7BitEncodedInt());
        return positions.MoveToImmutable();
    }

    private static void Texts(BinaryWriter writer, ImmutableArray<string> texts)
    {
        writer.Write7BitEncodedInt(texts.Length);
        foreach (var text in texts) writer.Write(text);
    }

    private static ImmutableArray<string> Texts(BinaryReader reader)
    {
        var texts = ImmutableArray.CreateBuilder<string>(reader.Read7BitEncodedInt());
        for (var left = texts.Capacity; left > 0; left--) texts.Add(reader.ReadString());
        return texts.MoveToImmutable();
    }
}
