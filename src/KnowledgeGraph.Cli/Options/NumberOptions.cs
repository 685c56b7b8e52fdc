using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Cli.Options;

/// <summary>Options that take a number, with the least one that makes sense.</summary>
internal static class NumberOptions
{
    /// <summary>Refuses what is no number, and numbers below the least.</summary>
    public static Option<T> AtLeast<T>(this Option<T> option, T least)
        where T : struct, INumber<T>
    {
        option.CustomParser = result => Read(result, option.Name, least);
        return option;
    }

    /// <summary>Refuses what is no number, and numbers below the least; the option may be left out.</summary>
    public static Option<T?> AtLeast<T>(this Option<T?> option, T least)
        where T : struct, INumber<T>
    {
        option.CustomParser = result => Read(result, option.Name, least);
        return option;
    }

    private static T Read<T>(ArgumentResult result, string option, T least)
        where T : struct, INumber<T>
    {
        var typed = result.Tokens[0].Value;
        if (T.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && T.IsFinite(number) && number >= least) return number;
        var whole = default(T) is double ? "" : "whole ";
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option} takes a {whole}number of {least} or more, not “{typed}”."));
        return least;
    }
}
