using CsCheck;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Tests.Import.Rarity;

public sealed class HashedRarityTests
{
    private static readonly Gen<(string Word, double Bits)[]> Tables =
        Gen.Select(Gen.String[Gen.Char['a', 'f'], 1, 4], Gen.Int[0, 20 * HashedRarity.Steps].Select(steps => steps / (double)HashedRarity.Steps)).Array[1, 60];

    [Fact]
    public void A_word_is_never_taken_for_rarer_than_it_is() => Tables.Sample(table =>
    {
        var rarity = HashedRarity.Build(table, 16);
        foreach (var word in table.GroupBy(entry => entry.Word)) Assert.InRange(rarity.BitsOf(word.Key)!.Value, 0, word.Min(entry => entry.Bits));
    });

    [Fact]
    public void A_table_with_room_gives_back_what_was_put_in_and_knows_nothing_else()
    {
        var rarity = HashedRarity.Build([("moss", 9.5), ("smith", 3), ("moss", 12)], 1 << 12);
        Assert.Equal(9.5, rarity.BitsOf("moss"));
        Assert.Equal(3, rarity.BitsOf("smith"));
        Assert.Null(rarity.BitsOf("fenwick"));
    }

    [Fact]
    public void A_table_survives_its_file()
    {
        var rarity = HashedRarity.Build([("moss", 9.5)], 1 << 6);
        Assert.Equal(9.5, HashedRarity.Read(new MemoryStream(rarity.Bytes.ToArray())).BitsOf("moss"));
        Assert.Throws<InvalidDataException>(() => HashedRarity.Read(new MemoryStream(rarity.Bytes[1..].ToArray())));
    }
}
