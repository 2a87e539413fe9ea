using System.CommandLine;

namespace Clairevoie.Commands.Hsa;

/// <summary>What the experiment of addiction-care stops owes.</summary>
public static class HsaCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("hsa", "Makes the analysis of public tranquillity around a care place, which its experiment owes by 31 December 2027.")
    {
        HsaDossierCommand.Build(speech),
    };
}
