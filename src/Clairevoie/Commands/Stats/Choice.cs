using System.CommandLine;

namespace Clairevoie.Commands.Stats;

/// <summary>Options that take one of a few words: the names of an enumeration, in lower case.</summary>
internal static class Choice
{
    /// <summary>An option for one value of an enumeration.</summary>
    public static Option<string> Of<T>(string name, string what, T usual)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = what, DefaultValueFactory = _ => Word(usual) };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<T>().Select(Word)]);
        return option;
    }

    /// <summary>The value that was chosen.</summary>
    public static T Of<T>(ParseResult given, Option<string> option)
        where T : struct, Enum => Enum.GetValues<T>().Single(one => Word(one) == given.GetRequiredValue(option));

    // LeastSquares is least-squares.
    private static string Word<T>(T one)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString());
}
