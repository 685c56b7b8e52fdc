using KnowledgeGraph.Import.Language.Naming.Lists;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>
/// The word forms met so far, up to a fixed number; those met first stay, which are the common ones. Shared by all threads without
/// a lock: a word is complete before it is published and never changes after.
/// </summary>
internal sealed class WordCache
{
    private const int SetBits = 12;
    private const int Ways = 4;
    private readonly WordAnalyser _analyser;
    private readonly ChainModel[] _models;
    private readonly KnownWord?[] _words = new KnownWord?[Ways << SetBits];

    /// <summary>Makes an empty cache for some models over one word table.</summary>
    public WordCache(WordTable table, params ChainModel[] models) => (_analyser, _models) = (new WordAnalyser(table), models);

    /// <summary>The lists that entries of several words are found by.</summary>
    public Gazetteer Lists => _analyser.Lists;

    /// <summary>Room for a word that is not kept.</summary>
    public KnownWord Spare() => new(_models);

    /// <summary>The word of a form: from the cache, or computed and kept, or where its set is full computed into <paramref name="spare"/>.</summary>
    public KnownWord Find(ReadOnlySpan<char> form, WordAnalysis scratch, Func<KnownWord> spare)
    {
        var key = FeatureHash.OfForm(form);
        var set = (int)(key >> (64 - SetBits)) * Ways;
        for (var way = set; way < set + Ways; way++)
        {
            var known = Volatile.Read(ref _words[way]);
            if (known is null)
            {
                var word = new KnownWord(_models);
                _analyser.Analyse(form, scratch);
                word.Become(key, scratch);
                Interlocked.CompareExchange(ref _words[way], word, null);
                return word;
            }

            if (known.Key == key) return known;
        }

        var other = spare();
        _analyser.Analyse(form, scratch);
        other.Become(key, scratch);
        return other;
    }
}
