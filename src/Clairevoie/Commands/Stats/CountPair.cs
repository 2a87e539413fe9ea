using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Clairevoie.Commands.Stats;

/// <summary>Two numbers written in one word on the command line.</summary>
internal static class CountPair
{
    /// <summary>An option of two counts: <c>100,60</c>, before and after.</summary>
    public static Option<(long Before, long After)?> Counts(string name, string what) => new(name)
    {
        Description = what,
        HelpName = "BEFORE,AFTER",
        CustomParser = given => Two(given, ',') is { } two && Whole(two.First) is { } before && Whole(two.Second) is { } after
            ? (before, after)
            : Wrong<(long, long)>(given, name, "two whole numbers, as 100,60"),
    };

    /// <summary>An option of events over an exposure: <c>21/3011</c>.</summary>
    public static Option<(long Events, double Exposure)?> Rate(string name, string what) => new(name)
    {
        Description = what,
        HelpName = "EVENTS/EXPOSURE",
        CustomParser = given => Two(given, '/') is { } two && Whole(two.First) is >= 0 and { } events && Real(two.Second) is > 0 and { } exposure
            ? (events, exposure)
            : Wrong<(long, double)>(given, name, "events over days (or person-years), as 21/365"),
    };

    /// <summary>The two halves around a sign; nothing when there are not two.</summary>
    private static (string First, string Second)? Two(ArgumentResult given, char sign) =>
        given.Tokens is [var token] && token.Value.Split(sign) is [var first, var second] ? (first.Trim(), second.Trim()) : null;

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Real(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static T? Wrong<T>(ArgumentResult given, string name, string wanted)
        where T : struct
    {
        given.AddError($"{name} wants {wanted}.");
        return null;
    }
}
