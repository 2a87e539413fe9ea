using System.CommandLine;
using System.Globalization;
using Clairevoie.Hall.Desk;

namespace Clairevoie.Commands;

/// <summary>Prints who may see what, from the table that the house asks.</summary>
public static class PrintAccessCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var language = new Option<string>("--language") { Description = "The language of the page: en or fr.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        var command = new Command("access", "Prints who may see what, from the access table.") { language };
        command.SetAction((given, stop) =>
            speech.Data.WriteAsync(AccessSheet.In(CultureInfo.GetCultureInfo(given.GetRequiredValue(language))).AsMemory(), stop));
        return command;
    }
}
