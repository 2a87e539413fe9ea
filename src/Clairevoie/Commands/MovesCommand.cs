using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>What is asked of the watch of the night from the terminal of its host.</summary>
public static class MovesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) =>
        new("moves", "Watches what gathers on the reports of scenes, syringes and nuisance.") { MovesScanCommand.Build(speech) };
}
