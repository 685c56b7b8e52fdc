using KnowledgeGraph.Import.Language.Models;

namespace KnowledgeGraph.Tests.Import.Language.Models;

public sealed class ModelFileTests
{
    private static readonly byte[] Payload = [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * i >> 3))];

    [Fact]
    public void What_was_written_is_read_back()
    {
        var read = Read(File());
        Assert.Equal(Payload, read.Bytes);
        Assert.Equal(ModelFile.HashOf(Payload), read.Hash);
        Assert.Equal(5UL, read.WordsHash);
    }

    [Fact]
    public void The_same_payload_always_gives_the_same_bytes() => Assert.Equal(File(), File());

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(71)]
    [InlineData(72)]
    [InlineData(300)]
    public void A_file_that_ends_early_is_refused(int length)
    {
        var error = Assert.Throws<ModelFormatException>(() => Read(File()[..length]));
        Assert.Contains("names.bin", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flipped_byte_anywhere_is_noticed()
    {
        var file = File();
        for (var at = 0; at < file.Length; at += 17)
        {
            // The hash of the word table is compared where the files meet; the last bytes of the header are free.
            if (at is >= 16 and < 24 or >= 64 and < 72) continue;
            var torn = (byte[])file.Clone();
            torn[at] ^= 0x55;
            Assert.ThrowsAny<ModelFormatException>(() => Read(torn));
        }
    }

    [Fact]
    public void Weights_for_other_labels_or_features_are_refused()
    {
        using var stream = new MemoryStream(File());
        var error = Assert.Throws<ModelFormatException>(() => ModelFile.Read("names.bin", stream, ModelKind.Names, layoutHash: 8));
        Assert.Contains("train again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_of_another_kind_are_refused()
    {
        using var stream = new MemoryStream(File());
        Assert.Throws<ModelFormatException>(() => ModelFile.Read("tagger.bin", stream, ModelKind.Tagger, layoutHash: 7));
    }

    [Theory]
    [InlineData(1, 0, "tagger.bin: trained with another word table")]
    [InlineData(0, 1, "names.bin: trained with another word table or other lists")]
    public void Models_of_different_word_tables_or_lists_are_not_mixed(ulong taggerIsOff, ulong namesAreOff, string expected)
    {
        var hash = ModelFile.HashOf(Payload);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [LanguageModels.WordsFile] = ModelFile.Write(ModelKind.Words, LanguageModels.WordsLayout, 0, Payload),
            [LanguageModels.ListsFile] = ModelFile.Write(ModelKind.Lists, LanguageModels.ListsLayout, 0, Payload),
            [LanguageModels.TaggerFile] = ModelFile.Write(ModelKind.Tagger, LanguageModels.TaggerLayout, hash + taggerIsOff, Payload),
            [LanguageModels.NamesFile] = ModelFile.Write(ModelKind.Names, LanguageModels.NamesLayout, LanguageModels.NamesBasis(hash, hash) + namesAreOff, Payload),
        };
        var error = Assert.Throws<ModelFormatException>(() => LanguageModels.Read(name => new MemoryStream(files[name])));
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    private static byte[] File() => ModelFile.Write(ModelKind.Names, layoutHash: 7, wordsHash: 5, Payload);

    private static ModelPayload Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return ModelFile.Read("names.bin", stream, ModelKind.Names, layoutHash: 7);
    }
}
