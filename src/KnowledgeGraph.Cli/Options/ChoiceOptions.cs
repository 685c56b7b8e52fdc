using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Cli.Options;

/// <summary>Options that take one of a few names, letters of either case.</summary>
internal static class ChoiceOptions
{
    /// <summary>Takes these values only, or all of the type where none is named; help, completion and errors list them.</summary>
    public static Option<T> OneOf<T>(this Option<T> option, params T[] choices)
        where T : struct, Enum
    {
        var known = Offer(option, choices);
        option.CustomParser = result => Read(result, option, known)[0];
        return option;
    }

    /// <summary>Takes these values only, or all of the type where none is named; the option may be left out.</summary>
    public static Option<T?> OneOf<T>(this Option<T?> option, params T[] choices)
        where T : struct, Enum
    {
        var known = Offer(option, choices);
        option.CustomParser = result => Read(result, option, known)[0];
        return option;
    }

    /// <summary>Takes any number of these values only, or of all of the type where none is named.</summary>
    public static Option<T[]> AnyOf<T>(this Option<T[]> option, params T[] choices)
        where T : struct, Enum
    {
        var known = Offer(option, choices);
        option.AllowMultipleArgumentsPerToken = true;
        option.CustomParser = result => Read(result, option, known);
        return option;
    }

    private static T[] Offer<T>(Option option, T[] choices)
        where T : struct, Enum
    {
        var known = choices.Length == 0 ? Enum.GetValues<T>() : choices;
        option.CompletionSources.Clear();
        option.CompletionSources.Add(_ => known.Select(choice => new System.CommandLine.Completions.CompletionItem(choice.ToString())));
        return known;
    }

    private static T[] Read<T>(ArgumentResult result, Option option, T[] known)
        where T : struct, Enum
    {
        var read = new T[result.Tokens.Count];
        for (var i = 0; i < read.Length; i++)
        {
            var typed = result.Tokens[i].Value;
            var place = Array.FindIndex(known, choice => string.Equals(choice.ToString(), typed, StringComparison.OrdinalIgnoreCase));
            if (place >= 0) read[i] = known[place];
            else result.AddError($"{option.Name} takes {string.Join(", ", known[..^1])} or {known[^1]}, not “{typed}”.");
        }

        return read;
    }
}
