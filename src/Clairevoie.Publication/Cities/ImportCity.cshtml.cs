using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.SignIn;
using Clairevoie.Publication.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Cities;

/// <summary>The file of another city is taken in: all of it, or nothing and why, row by row.</summary>
[Shows(Subject.Knowledge, Writes = true)]
public sealed class ImportCityModel(CityBook book, IStringLocalizer<CityWords> words) : PageModel
{
    private const int LongestName = 80, MostBytes = 5_000_000;

    /// <summary>What is wrong with the file, row by row.</summary>
    public IReadOnlyList<FileFault> Faults { get; private set; } = [];

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var (code, name, file) = (Request.Form["Code"].ToString().Trim(), PlainText.Of(Request.Form["Name"]).Trim(), Request.Form.Files["File"]);
        foreach (var refusal in Wrong(code, name, file))
            ModelState.Refuse(words, refusal);
        if (ModelState.IsValid)
        {
            Faults = await book.Take(HttpContext.Viewer()!, code, name, await Bytes(file!, stop), stop);
            if (Faults.Count == 0)
                return Redirect(Url.Content($"~/villes/{code}"));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private static IEnumerable<Refusal> Wrong(string code, string name, IFormFile? file)
    {
        if (code.Length is 0 or > 40 || code == "importer" || !code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            yield return new("code-unreadable", "Code");
        if (name.Length is 0 or > LongestName)
            yield return new("name-missing", "Name", LongestName);
        if (file is not { Length: > 0 })
            yield return new("file-missing", "File");
        else if (file.Length > MostBytes)
            yield return new("file-too-big", "File", MostBytes / 1_000_000);
    }

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken stop)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, stop);
        return memory.ToArray();
    }

    /// <summary>A fault in words.</summary>
    public static string Said(FileFault fault) => Sentences.Of(fault);
}
