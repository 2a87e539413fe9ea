using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Tasks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Desk;

/// <summary>Where everybody lands after sign-in: at most seven things that wait, one action each.</summary>
[Shows(Subject.Desk)]
public sealed class TodayModel(IEnumerable<ITellTasks> rooms) : PageModel
{
    /// <summary>The most that one looks at in a morning.</summary>
    public const int Most = 7;

    /// <summary>Who looks.</summary>
    public Viewer Who { get; private set; } = Viewer.Public;

    /// <summary>The most pressing, at most seven.</summary>
    public IReadOnlyList<TaskLine> Lines { get; private set; } = [];

    /// <summary>How many wait in all.</summary>
    public int Waiting { get; private set; }

    /// <summary>Whether there is another mission to change to.</summary>
    public bool HasOtherMissions { get; private set; }

    public async Task OnGet()
    {
        Who = HttpContext.ViewerOrPublic();
        HasOtherMissions = HttpContext.Entrant() is { Standing.Missions.Count: > 1 };
        var told = new List<TaskLine>();
        foreach (var room in rooms)
            told.AddRange(await room.For(Who, HttpContext.RequestAborted));
        Waiting = told.Count(line => !line.Standing);
        Lines = Pressing(told);
    }

    /// <summary>What waits before what always stands there; those with a date first, the earliest before; the others as their rooms told them.</summary>
    public static IReadOnlyList<TaskLine> Pressing(IEnumerable<TaskLine> told) =>
        [.. told.OrderBy(line => line.Standing).ThenBy(line => line.Due ?? DateOnly.MaxValue).Take(Most)];
}
