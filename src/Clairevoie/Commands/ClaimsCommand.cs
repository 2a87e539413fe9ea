using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The commands about published figures.</summary>
public static class ClaimsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("claims", "Takes in, compares and gives out published figures with their meaning.")
    {
        ClaimsImportCommand.Build(speech),
        ClaimsCompareCommand.Build(speech),
        ClaimsExportCommand.Build(speech),
    };
}
