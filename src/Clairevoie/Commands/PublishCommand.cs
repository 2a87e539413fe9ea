using System.CommandLine;

namespace Clairevoie.Commands;

/// <summary>The commands that publish: extracts of open data, and the protection of a linked set of tables.</summary>
public static class PublishCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech) => new("publish", "Publishes open data in versions, and protects small counts of linked tables before they leave.")
    {
        PublishExtractCommand.Build(speech),
        PublishProtectCommand.Build(speech),
    };
}
