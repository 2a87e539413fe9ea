using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;

namespace Clairevoie.Commands.Stats;

/// <summary>A day on the command line, written in any of the ways in which files write it.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Of(string name, string what) => new(name)
    {
        Description = what,
        HelpName = "DAY",
        CustomParser = given => Read(given, name),
    };

    private static DateOnly? Read(ArgumentResult given, string name)
    {
        if (given.Tokens is not [var token]) return null;
        if (WrittenDay.Read(Encoding.UTF8.GetBytes(token.Value), PointFile.UsualDayZero) is { } day) return DateOnly.FromDayNumber(day);
        given.AddError($"{name} understands a day as {WrittenDay.Examples}, not {token.Value}.");
        return null;
    }
}
