using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Knowledge;

/// <summary>The form in which a statement or a recommendation is written, or written again: the last version stands in it.</summary>
public abstract class KnowledgeForm(KnowledgeBook book, IStringLocalizer<KnowledgeWords> words) : PageModel
{
    private static readonly string[] Names = ["Code", "Part", "Issuer", "Words", "WordsEn", "Claims", "Measures", "Source", "SaidOn", "Withdrawn"];

    /// <summary>Which of the two.</summary>
    public abstract KnownKind Kind { get; }

    /// <summary>Where the written thing is read.</summary>
    public string Back => Kind is KnownKind.Statement ? "~/etat-des-lieux" : "~/recommandations";

    /// <summary>The version that is being written again; empty for a new one.</summary>
    public KnownThing Last { get; private set; } = new();

    public IReadOnlyList<Choice> Parts => [.. KnownParts.Of(Kind).Select(part => new Choice(part, words[$"part.{part}"]))];

    public IReadOnlyList<Choice> Holds => [new("", words["holds"]), new("yes", words["withdraw"])];

    public async Task<IActionResult> OnGet(string? code, CancellationToken stop)
    {
        if (code is null)
            return Page();
        Last = await book.Versions(Kind, code, stop) is [.., var last] ? last : new();
        return Last.Version == 0 ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var given = new WriteKnowledge(Kind, Names.ToDictionary(name => name, name => Request.Form[name].ToString()));
        var refusals = await book.Write(HttpContext.Viewer()!, given, stop);
        if (refusals.Count == 0)
            return Redirect(Url.Content($"{Back}#{given.Fields["Code"].Trim()}"));
        foreach (var refusal in refusals)
            ModelState.Refuse(words, refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}

/// <summary>A statement of the état des lieux is written.</summary>
[Shows(Subject.Knowledge, Writes = true)]
public sealed class WriteStatementModel(KnowledgeBook book, IStringLocalizer<KnowledgeWords> words) : KnowledgeForm(book, words)
{
    public override KnownKind Kind => KnownKind.Statement;
}

/// <summary>A recommendation is written, or what answers it.</summary>
[Shows(Subject.Knowledge, Writes = true)]
public sealed class WriteRecommendationModel(KnowledgeBook book, IStringLocalizer<KnowledgeWords> words) : KnowledgeForm(book, words)
{
    public override KnownKind Kind => KnownKind.Recommendation;
}
