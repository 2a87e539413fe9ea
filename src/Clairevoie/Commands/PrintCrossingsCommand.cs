using System.CommandLine;
using Clairevoie.Valves;

namespace Clairevoie.Commands;

/// <summary>Prints what passes from room to room, from the valves.</summary>
public static class PrintCrossingsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var command = new Command("crossings", "Prints what crosses from room to room, from the valves.");
        command.SetAction((_, stop) => speech.Data.WriteAsync(CrossingsSheet.Page().AsMemory(), stop));
        return command;
    }
}
