using Clairevoie.Domain;
using Microsoft.Extensions.Logging;

namespace Clairevoie.Hall.Doors;

/// <summary>Keeps the trace of doors that stayed shut: one row for somebody signed in, a count by the hour for everybody else.</summary>
public sealed partial class Refusals(ILogger<Refusals> log)
{
    /// <summary>Notes that a door stayed shut.</summary>
    public Task Note(Viewer? viewer, Subject? subject, CancellationToken stop)
    {
        DoorStayedShut(log, viewer?.Role ?? Role.Public, subject);
        return Task.CompletedTask;
    }

    [LoggerMessage(1001, LogLevel.Information, "A door of {Subject} stayed shut before a {Role}")]
    private static partial void DoorStayedShut(ILogger log, Role role, Subject? subject);
}
