using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The commands about the ledger of promises.</summary>
public static class PromisesCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("promises", "Takes in promises made in public, with what became of them.") { PromisesImportCommand.Build(speech) };
}
