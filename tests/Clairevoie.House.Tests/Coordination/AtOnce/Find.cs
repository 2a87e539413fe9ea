using AngleSharp.Dom;
using Clairevoie.Domain;
using Clairevoie.HouseTests.Reports;
using Xunit;

namespace Clairevoie.HouseTests.Coordination.AtOnce;

/// <summary>Where two people meet in the fictional city: a page of each kind, made first where the city has none.</summary>
internal static class Find
{
    public static Task<string> Line(Visitor one) => First(one, "/plan", "main a[href*='/plan/mesure/']:not([href$='nouvelle'])");

    public static Task<string> Promise(Visitor one) => First(one, "/promesses", "main a[href$='/suite']");

    public static Task<string> Problem(Visitor one) => WithForm(one, "/problemes?tous=oui", "main a[href*='/problemes/']", "note", "move", "hand", "step");

    /// <summary>An action that was planned just now.</summary>
    public static async Task<string> Action(Visitor one)
    {
        var problem = await Problem(one);
        var plan = FilledForm.On(await one.Open(problem), problem, "plan")!;
        await plan.With(new Dictionary<string, string> { ["planWords"] = "Fermer le porche à clé.", ["planDue"] = "2030-06-07" }).Keep(one);
        return await WithForm(one, problem, "main a[href*='/actions/']", "done");
    }

    public static Task<string> Alarm(Visitor one) => WithForm(one, "/ce-qui-bouge", "main a[href*='/ce-qui-bouge/']", "");

    public static Task<string> Notice(Visitor one) => WithForm(one, "/avis-aux-partenaires", "main a[href*='/recu/']", "");

    public static Task<string> Asked(Visitor one) => WithForm(one, "/paroles?rayon=Shown", "main tbody a", "show");

    public static Task<string> Answered(Visitor one) => WithForm(one, "/paroles?rayon=Answered", "main tbody a", "show");

    public static Task<string> Quarter(Visitor one) => First(one, "/quartiers", "main tbody a", address => address.Replace("/quartiers/", "/paroles/quartier/", StringComparison.Ordinal));

    public static Task<string> Place(Visitor one) => WithForm(one, "/lieux", "main a[href*='/lieux/']", "ask");

    public static Task<string> Scene(Visitor one) => WithForm(one, "/lieux", "main a[href*='/lieux/']", "count");

    public static Task<string> Request(Visitor one) => WithForm(one, "/demandes", "main a[href*='/demandes/']", "");

    public static async Task<string> Attach(Visitor one) =>
        await WithForm(one, (await Links(one, "/tranquillite?rayon=Waiting", "main tbody th a")).Select(report => $"{report}/lieu"), "place", "follow");

    /// <summary>A report whose words seem to hold a person.</summary>
    public static async Task<string> Doubtful(Visitor one)
    {
        using var somebody = new Visitor(one.House);
        var fields = Reporter.Plain(nameof(ReportKind.Nuisance));
        (fields["lat"], fields["lon"]) = ("45.9631", "-4.0578");
        fields["words"] = "Mme Fictive Dunom crie la nuit sous le porche.";
        await new Reporter(somebody).Tell(fields);
        return await First(one, "/tranquillite?rayon=Doubtful", "main tbody th a");
    }

    /// <summary>The map of a place, with one square chosen.</summary>
    public static async Task<string> Outline(Visitor one)
    {
        var place = $"{await First(one, "/lieux", "main a[href*='/contour']", address => address, "/lieux/")}";
        var squares = (await one.Open(place)).QuerySelectorAll("a[href*='carre=']");
        using var chosen = await one.Get(place + Address(squares[squares.Length / 2]));
        return chosen.Headers.Location!.ToString().Split('?', '#')[0];
    }

    /// <summary>The map of a place that has an outline.</summary>
    public static async Task<string> Outlined(Visitor one)
    {
        var page = await Outline(one);
        var map = page[..(page.IndexOf("/contour", StringComparison.Ordinal) + "/contour".Length)];
        if (FilledForm.On(await one.Open(map), map, "clear") is null)
            await FilledForm.On(await one.Open(page), page, "")!.Keep(one);
        return map;
    }

    /// <summary>A committee whose seat the visitor has signed.</summary>
    public static async Task<string> Committee(Visitor one)
    {
        foreach (var seat in (await one.Open("/comites")).QuerySelectorAll("main a[href*='/comites/siege/']").Select(Address).Distinct().ToList())
            await one.Post(seat, ("Accepted", "yes"));
        return await First(one, "/comites", "main a[href*='/comites/']:not([href*='siege']):not([href$='nouveau']):not([href$='presidences'])");
    }

    /// <summary>A meeting of that committee.</summary>
    public static async Task<string> Meeting(Visitor one)
    {
        var committee = await Committee(one);
        await one.Post($"{committee}?handler=meet", ("Day", "2030-02-03"), ("Place", "Mairie"));
        return await First(one, committee, "main a[href*='/seances/']");
    }

    /// <summary>The members of that committee, one of whom holds a seat without the chair.</summary>
    public static async Task<string> Members(Visitor one)
    {
        var members = $"{await Committee(one)}/membres";
        await one.Post(members, ("Agency", "VILLE"), ("Role", "Town"));
        return members;
    }

    private static Task<string> First(Visitor one, string page, string links) => First(one, page, links, address => address);

    private static async Task<string> First(Visitor one, string page, string links, Func<string, string> then)
    {
        var found = (await one.Open(page)).QuerySelectorAll(links).Select(Address).FirstOrDefault();
        Assert.True(found is not null, $"{page} has no link {links}.");
        return then(found!);
    }

    private static async Task<string> First(Visitor one, string page, string links, Func<string, string> then, string through)
    {
        foreach (var address in (await one.Open(page)).QuerySelectorAll($"main a[href*='{through}']").Select(Address).Distinct().ToList())
            if ((await one.Open(address)).QuerySelector(links) is { } link)
                return then(Address(link));
        throw new InvalidOperationException($"No page behind {page} has a link {links}.");
    }

    private static async Task<string> WithForm(Visitor one, string page, string links, params IReadOnlyList<string> handlers) =>
        await WithForm(one, await Links(one, page, links), handlers);

    private static async Task<List<string>> Links(Visitor one, string page, string links) => [.. (await one.Open(page)).QuerySelectorAll(links).Select(Address).Distinct()];

    private static async Task<string> WithForm(Visitor one, IEnumerable<string> pages, params IReadOnlyList<string> handlers)
    {
        foreach (var address in pages)
        {
            var there = await one.Open(address);
            if (handlers.All(handler => FilledForm.On(there, address, handler) is not null))
                return address;
        }

        throw new InvalidOperationException($"No page has the forms {string.Join(", ", handlers)}.");
    }

    private static string Address(IElement link) => link.GetAttribute("href")!;
}
