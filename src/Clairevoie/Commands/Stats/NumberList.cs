using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Clairevoie.Commands.Stats;

/// <summary>Options that take several numbers with commas between, such as <c>0,200,400</c>.</summary>
internal static class NumberList
{
    /// <summary>An option that refuses what is no list of numbers as a wrong use.</summary>
    public static Option<string?> Option(string name, string what, string example)
    {
        var option = new Option<string?>(name) { Description = $"{what}, as {example}.", HelpName = "N,N,…" };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [var one] && Read(one.Value) is null) given.AddError($"{name} understands numbers with commas between, as {example}.");
        });
        return option;
    }

    /// <summary>The numbers that were given; nothing when the option was not.</summary>
    public static double[]? Of(ParseResult given, Option<string?> option) => Read(given.GetValue(option));

    /// <summary>The same, while the command is still being understood; nothing either when what was given is no list.</summary>
    public static double[]? Of(SymbolResult given, Option<string?> option) => Read(given.GetValue(option));

    private static double[]? Read(string? text)
    {
        if (text is null) return null;
        var parts = text.Split(',');
        var numbers = new double[parts.Length];
        for (var i = 0; i < parts.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return numbers;
    }
}
