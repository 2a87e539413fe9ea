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

    /// <summary>The most pressing, at most seven, unless all were asked for.</summary>
    public IReadOnlyList<TaskLine> Lines { get; private set; } = [];

    /// <summary>How many wait in all.</summary>
    public int Waiting { get; private set; }

    /// <summary>Whether there is another mission to change to.</summary>
    public bool HasOtherMissions { get; private set; }

    /// <summary>Shows the day.</summary>
    /// <param name="tout">Whether everything that waits is asked for.</param>
    public async Task OnGet(bool tout)
    {
        Who = HttpContext.ViewerOrPublic();
        HasOtherMissions = HttpContext.Entrant() is { Standing.Missions.Count: > 1 };
        var told = new List<TaskLine>();
        foreach (var room in rooms)
            told.AddRange(await room.For(Who, HttpContext.RequestAborted));
        Waiting = told.Count(line => !line.Standing);
        Lines = Pressing(told, tout ? int.MaxValue : Most);
    }

    /// <summary>
    /// What waits before what always stands there, and the next day of the calendar among it. Each kind of work brings its most pressing line before any brings its second, so that none
    /// pushes another off the page; the lines chosen stand with the earliest date first, then as their rooms told them.
    /// </summary>
    public static IReadOnlyList<TaskLine> Pressing(IEnumerable<TaskLine> told, int most = Most)
    {
        var lines = told.ToList();
        var next = lines.Where(line => line.Dated).MinBy(line => line.Due ?? DateOnly.MaxValue);
        return [.. InOrder(lines
            .GroupBy(Kind)
            .SelectMany(kind => InOrder(kind).Index())
            .OrderByDescending(line => line.Item == next).ThenBy(line => line.Item.Standing).ThenBy(line => line.Index).ThenBy(line => line.Item.Due ?? DateOnly.MaxValue)
            .Take(most)
            .Select(line => line.Item))];
    }

    // Lines that lead to several records of one list are of one kind: /problemes/ID, /problemes/ID#partenaires and /problemes/ID/actions/ID.
    private static string Kind(TaskLine line) => string.Join('/', line.Address.Split('/').TakeWhile(part => !Guid.TryParse(part.Split('#')[0], out _)));

    private static IEnumerable<TaskLine> InOrder(IEnumerable<TaskLine> lines) => lines.OrderBy(line => line.Standing).ThenBy(line => line.Due ?? DateOnly.MaxValue);
}
