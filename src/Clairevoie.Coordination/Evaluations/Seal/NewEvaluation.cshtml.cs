using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Coordination.Problems;
using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Evaluations.Seal;

/// <summary>Partners seal what will be measured; the areas come from the map.</summary>
[Shows(Subject.SealedEvaluation, Writes = true)]
public sealed class NewEvaluationModel(SealEvaluation seal, ProblemBook problems, PostsAtTheTable posts, IStringLocalizer<EvaluationWords> words) : PageModel
{
    /// <summary>The cells, as the address writes them.</summary>
    [BindProperty(SupportsGet = true)]
    public string Choix { get; set; } = "";

    /// <summary>The problem that it is about, as the address names it.</summary>
    public string? Problem => Given("Problem") ?? Request.Query["probleme"];

    /// <summary>That problem, where it is the viewer's to read.</summary>
    public ProblemShown? About { get; private set; }

    /// <summary>The agencies of this house that may read an evaluation, one's own apart.</summary>
    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    /// <summary>The partners of the problem: asked beforehand.</summary>
    public string Asked => string.Join(',', About?.Partners.Select(partner => partner.Agency) ?? []);

    /// <summary>The cells.</summary>
    public ChosenAreas Areas => ChosenAreas.Read(Choix);

    public async Task OnGet(CancellationToken stop)
    {
        var viewer = HttpContext.Viewer()!;
        About = Guid.TryParse(Problem, out var id) ? await problems.Open(viewer, id, stop) : null;
        Partners = [.. (await posts.All(stop)).Where(post => post.Agency != viewer.Agency && AccessTable.MayWrite(post.Role, Subject.SealedEvaluation))
            .Select(post => post.Agency.ToString()).Distinct().Select(agency => new Choice(agency, agency))];
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var given = new WrittenPlan(Given("Kind"), Given("Hypothesis"), Given("Counted"))
        {
            Areas = Choix, Begins = Given("Begins"), Ends = Given("Ends"), Days = Given("Days"), Survey = Given("Survey"), Partners = Given("Partners"), Problem = await Readable(stop),
        };
        var sealing = await seal.Seal(HttpContext.Viewer()!, given, stop);
        if (sealing is Decision<Guid>.Yes(var id))
            return Redirect(Url.Content($"~/evaluations/{id}"));
        foreach (var refusal in ((Decision<Guid>.No)sealing).Why)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGet(stop);
        return Page();
    }

    // An evaluation is of no problem that whoever seals it does not read.
    private async Task<string?> Readable(CancellationToken stop) => Guid.TryParse(Given("Problem"), out var id) && await problems.MayRead(HttpContext.Viewer()!, id, stop) ? id.ToString("D") : null;

    /// <summary>What was written in a field.</summary>
    public string? Given(string field) => Request.HasFormContentType ? Request.Form[field].ToString() : null;

    /// <summary>The words of a closed list.</summary>
    public static IReadOnlyList<Choice> Choices<T>(IStringLocalizer said, string key)
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => new Choice(name, said[$"{key}.{name}"]))];

    /// <summary>Yes or no.</summary>
    public static IReadOnlyList<Choice> YesNo(IStringLocalizer said) => [new("yes", said["yes"]), new("no", said["no"])];
}
