using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>Hashes of words and features; part of the model format, so that any change makes old weights unreadable.</summary>
internal static class FeatureHash
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>A 64-bit hash of a word form, case kept.</summary>
    public static ulong OfForm(ReadOnlySpan<char> form)
    {
        var hash = (ulong)form.Length + 0x51ED270B;
        foreach (var c in form) hash = Step(hash, c);
        return hash;
    }

    /// <summary>A 32-bit hash of a stretch of folded characters.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length + 0x2545F491;
        foreach (var c in text) hash = Step(hash, c);
        return (uint)(hash >> 32);
    }

    /// <summary>Joins a template number with up to three values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Join(uint template, uint a, uint b = 0, uint c = 0)
    {
        var hash = ((ulong)a << 32 | b) ^ (template * 0xD6E8FEB86659FD93);
        hash = (hash ^ (hash >> 29)) * Multiplier;
        hash = (hash ^ (hash >> 32) ^ c) * 0xBF58476D1CE4E5B9;
        return (uint)(hash >> 32);
    }

    /// <summary>The row of a feature met at an offset from the token it describes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Row(uint feature, int offset, int bits) =>
        (int)((feature + (uint)offset * 0x85EBCA6Bu) * 0x9E3779B1u >> (32 - bits));

    /// <summary>Lower case, straight quotes and plain hyphens: what word classes and lower-case features see.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c)
    {
        if (c < 128) return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c switch
        {
            '‘' or '’' or 'ʼ' or '′' => '\'',
            '“' or '”' or '„' or '«' or '»' => '"',
            '–' or '—' or '‐' or '‑' or '−' => '-',
            '…' => '.',
            _ => char.ToLowerInvariant(c),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong hash, char c)
    {
        hash = (hash ^ c) * Multiplier;
        return hash ^ (hash >> 31);
    }
}
