using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>Prints the pages of documentation that come from code.</summary>
public static class PrintCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("print", "Prints the pages of documentation that come from code.")
    {
        PrintAccessCommand.Build(speech),
        PrintCrossingsCommand.Build(speech),
    };
}
