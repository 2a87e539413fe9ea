using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>A committee for its members: the agenda, the decisions, the meetings, and the files that they may take away, each traced.</summary>
[Shows(Subject.Committee)]
public sealed class OneCommitteeModel(CommitteeBook book, CommitteeWork work, TimeProvider clock, IStringLocalizer<CommitteeWords> words) : PageModel
{
    internal const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    internal const string Odt = "application/vnd.oasis.opendocument.text";

    /// <summary>Which committee.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Its papers.</summary>
    public Papers Papers { get; private set; } = default!;

    /// <summary>That the rules were rewritten while the viewer was writing; nothing while they were not.</summary>
    public ClosedMeanwhile? Closed { get; private set; }

    /// <summary>Whether the viewer is in the chair.</summary>
    public bool Chairs => Papers.IsChaired(HttpContext.Viewer()!.Mission);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await book.Open(HttpContext.Viewer()!, Id, Act.Read, stop) is not { } papers)
            return NotFound();
        Papers = papers;
        return Page();
    }

    public Task<IActionResult> OnGetAgendaDocx(CancellationToken stop) => Give("agenda.docx", Docx, papers => DocxFile.Write(Agenda.Paper(papers, words)), stop);

    public Task<IActionResult> OnGetAgendaOdt(CancellationToken stop) => Give("agenda.odt", Odt, papers => OdtFile.Write(Agenda.Paper(papers, words)), stop);

    public Task<IActionResult> OnGetDecisionsDocx(CancellationToken stop) => Give("decisions.docx", Docx, papers => DocxFile.Write(Agenda.Decisions(papers, words)), stop);

    public Task<IActionResult> OnGetDecisionsOdt(CancellationToken stop) => Give("decisions.odt", Odt, papers => OdtFile.Write(Agenda.Decisions(papers, words)), stop);

    public Task<IActionResult> OnGetCalendar(CancellationToken stop) =>
        Give("meetings.ics", CalendarFile.Type, papers => Encoding.UTF8.GetBytes(CalendarFile.Write(papers.Meetings.Select(meeting => new CalendarEvent(meeting.Id, meeting.OnDay, papers.Committee.Name, meeting.Place)), clock.GetUtcNow())), stop);

    public Task<IActionResult> OnPostMeet(CancellationToken stop) => After(work.Meet(HttpContext.Viewer()!, Id, (Request.Form["Day"], Request.Form["Place"]), stop), stop);

    public Task<IActionResult> OnPostPropose(CancellationToken stop) => After(work.Propose(HttpContext.Viewer()!, Id, Request.Form["Proposal"], stop), stop);

    public Task<IActionResult> OnPostDecide(CancellationToken stop) =>
        After(work.Decide(HttpContext.Viewer()!, Id, (Request.Form["Words"], Request.Form["Owner"], Request.Form["Due"]), stop), stop);

    public Task<IActionResult> OnPostEnd(Guid decision, CancellationToken stop) => After(work.End(HttpContext.Viewer()!, Id, decision, stop), stop);

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    private async Task<IActionResult> Give(string name, string type, Func<Papers, byte[]> write, CancellationToken stop) =>
        await book.Open(HttpContext.Viewer()!, Id, Act.Export, stop) is { } papers ? File(write(papers), type, name) : NotFound();

    private async Task<IActionResult> After(Task<IReadOnlyList<Refusal>?> done, CancellationToken stop)
    {
        if (await done is not { } refusals)
            return (Closed = await ClosedMeanwhile.Of(book, (HttpContext, HttpContext.Viewer()!), Id, [("Proposal", words["propose"]), ("Words", words["decision"]), ("Place", words["meetings"])], stop)) is null ? NotFound() : Page();
        if (refusals.Count == 0)
            return Redirect(Url.Content($"~/comites/{Id}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await OnGet(stop);
    }
}
