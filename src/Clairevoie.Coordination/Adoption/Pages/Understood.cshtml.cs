using System.Globalization;
using System.Text;
using Clairevoie.Coordination.Committees;
using Clairevoie.Coordination.Measures;
using Clairevoie.Coordination.Measures.Register;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What was understood of a file: each column, each cell that was not, and where it is to be taken in.</summary>
[Shows(Subject.PlanMeasure, Writes = true)]
public sealed class UnderstoodModel(HeldSheets held, AdoptFile adopting, AdoptionSayings sayings, CitySettings city) : PageModel
{
    /// <summary>The file; nothing when it is no longer held.</summary>
    public HeldFile? Held { get; private set; }

    /// <summary>The file as it is understood.</summary>
    public BookRead Read { get; private set; } = new([], [], []);

    /// <summary>What came of it, when it was just taken in.</summary>
    public Adopted? Came => Held?.Came;

    /// <summary>What stood in the way just now.</summary>
    public IReadOnlyList<AdoptionFault> Refused { get; private set; } = [];

    /// <summary>The plans that are known.</summary>
    public IReadOnlyList<PlanRow> Plans { get; private set; } = [];

    /// <summary>The committees of whoever looks.</summary>
    public IReadOnlyList<Choice> Committees { get; private set; } = [];

    /// <summary>Cells that will not be taken: not understood, a person's, or with no place in any register.</summary>
    public IReadOnlyList<AdoptionFault> Faults { get; private set; } = [];

    /// <summary>The same, one for each column and reason, with how many more there are: a column that is not known is one thing to say.</summary>
    public IReadOnlyList<(AdoptionFault Fault, int More)> Named =>
        [.. Faults.Where(fault => fault.Code != JudgedBook.WithItsRow).GroupBy(fault => (fault.Sheet, string.Concat(fault.Address.TakeWhile(char.IsLetter)), fault.Code)).Select(same => (same.First(), same.Count() - 1))];

    /// <summary>How many go only because their row cannot be taken.</summary>
    public int WithTheirRows => Faults.Count(fault => fault.Code == JudgedBook.WithItsRow);

    /// <summary>Colours that somebody may explain, or explained.</summary>
    public IEnumerable<(string Fill, string Sheet, string Address)> Colours => Read.Colours.Concat(Held!.Choices.Colours.Where(said => Read.Colours.All(colour => colour.Fill != said.Key)).Select(said => (said.Key, "", "#" + said.Key)));

    public IReadOnlyList<Choice> StateChoices => sayings.States;

    public bool HasMeasures => Read.Tables.Any(table => table.Sense.Kind == TableKind.Measures);

    public bool HasMeetings => Read.Tables.Any(table => table.Sense.Kind == TableKind.Meetings);

    public bool Leaves => Request.HasFormContentType && Request.Form["Leave"] == "yes";

    public async Task OnGet(Guid id, CancellationToken stop)
    {
        Held = held.Find(HttpContext.Viewer()!.Mission, id);
        if (Held is null) Response.StatusCode = StatusCodes.Status404NotFound;
        else await Look(Held, stop);
    }

    public IActionResult OnGetList(Guid id)
    {
        if (held.Find(HttpContext.Viewer()!.Mission, id) is not { } file) return NotFound();
        (Held, Read) = (file, file.Read());
        Faults = JudgedBook.Beforehand(Read, Target(file)).Faults;
        return File(Encoding.UTF8.GetBytes(sayings.Csv(Faults)), "text/csv; charset=utf-8", "cellules.csv");
    }

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        if (!PlanRights.WritesAll(viewer) || held.Find(viewer.Mission, id) is not { } file) return NotFound();
        file = held.Keep(file with { Choices = file.Choices.With(ChoicesForm.Read(Request.Form, file.Read())), Came = null });
        if (Request.Form["act"] != "take") return Redirect(Url.Content($"~/adopter/{id:D}"));
        var came = await adopting.Take(viewer, file, Target(file), stop);
        if (came.IsTaken)
        {
            held.Keep(file with { Came = came });
            return Redirect(Url.Content($"~/adopter/{id:D}"));
        }

        (Held, Refused) = (file, came.Faults);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await Look(file, stop);
        return Page();
    }

    /// <summary>What was given in a field, or what is likely.</summary>
    public string Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : field switch
    {
        "Plan" => Remembered(Held?.Choices.Plan) ?? OwnPlan?.Code ?? "PLAN",
        "PlanTitle" => OwnPlan is not null || Remembered(Held?.Choices.Plan) is not null ? "" : Read.Tables.Where(table => table.Sense.Kind == TableKind.Measures).Select(table => table.Sense.Title).FirstOrDefault() ?? "",
        "Territory" => Territory,
        "Committee" => Committees.FirstOrDefault(one => one.Value == Held?.Choices.Committee?.ToString("D"))?.Value ?? (Committees.Count == 2 ? Committees[1].Value : ""),
        "Year" => adopting.Today.Year.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    // The plans of the whole country are known too: a coordinator's own measures never land in one of those by default.
    private PlanRow? OwnPlan => Plans.FirstOrDefault(plan => plan.Territory == Territory);

    private string? Remembered(string? plan) => Plans.FirstOrDefault(known => known.Code == plan)?.Code;

    private string Territory => city.Territory is { Length: > 0 } own ? own : HttpContext.Viewer()!.Territories.Where(TerritoryCode.Could).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    public string Say(AdoptionFault fault) => sayings.Of(fault);

    public string Say(Remark remark) => sayings.Of(remark);

    public string Detail(ColumnMeaning means) => sayings.Detail(means);

    /// <summary>What a column may be said to be, in a table of this kind.</summary>
    public static IEnumerable<Meaning> Meanings(TableKind kind, Meaning now) => ChoicesForm.Offered(kind).Append(now).Distinct();

    /// <summary>The first values of a column, as they were read.</summary>
    public string Sample(TableRead table, int at) => sayings.Sample(table, at);

    private async Task Look(HeldFile file, CancellationToken stop)
    {
        (Held, Read) = (file, file.Read());
        (Plans, Committees) = await adopting.Places(HttpContext.Viewer()!, stop);
        Faults = JudgedBook.Beforehand(Read, Target(file)).Faults;
    }

    private AdoptionTarget Target(HeldFile file) => new(Given("Plan").Trim(), PlainText.Of(Given("PlanTitle")), Given("Territory").Trim(), file.Name)
    {
        Committee = Guid.TryParse(Given("Committee"), out var committee) ? committee : null,
        Year = int.TryParse(Given("Year"), CultureInfo.InvariantCulture, out var year) ? year : null,
        LeavesOut = Leaves,
        Today = adopting.Today,
    };
}
