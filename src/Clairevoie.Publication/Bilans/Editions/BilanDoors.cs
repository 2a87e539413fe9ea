using System.Globalization;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Files;
using Clairevoie.Publication.Lookup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>The bilan as files: PDF, CSV, XLSX and JSON-LD. What the page shows, no more.</summary>
internal static class BilanDoors
{
    private const int MostFigures = 5_000;

    private static readonly string[] Reading = ["GET", "HEAD"];
    private static readonly HashSet<string> Numbers = ["value", "base"];

    public static void Map(IEndpointRouteBuilder doors)
    {
        var bilan = doors.MapGroup("/bilan/{year:int:range(1990,2100)}").WithMetadata(new OpenAttribute("The yearly bilan is for everybody, as a file too."));
        bilan.MapMethods("/chiffres.csv", Reading, Csv);
        bilan.MapMethods("/registre.csv", Reading, LedgerCsv);
        bilan.MapMethods("/chiffres.xlsx", Reading, Xlsx);
        bilan.MapMethods("/donnees.jsonld", Reading, Json);
        bilan.MapMethods("/bilan.pdf", Reading, Pdf);
    }

    private static async Task Csv(int year, string? territoire, HttpContext context, BilanFigures figures)
    {
        var claims = await figures.Of(year, territoire, MostFigures, context.RequestAborted);
        Name(context, "text/csv; charset=utf-8", $"bilan-{year}.csv");
        await ClaimsCsv.Write(context.Response.Body, claims.ToAsyncEnumerable(), context.RequestAborted);
    }

    private static async Task LedgerCsv(int year, string? territoire, HttpContext context, BilanFigures figures)
    {
        var entries = await figures.Ledger(year, territoire, context.RequestAborted);
        Name(context, "text/csv; charset=utf-8", $"bilan-{year}-registre.csv");
        await LedgerColumns.WriteCsv(context.Response.Body, entries, context.RequestAborted);
    }

    private static async Task Xlsx(int year, string? territoire, HttpContext context, BilanFigures figures)
    {
        var claims = await figures.Of(year, territoire, MostFigures, context.RequestAborted);
        var entries = await figures.Ledger(year, territoire, context.RequestAborted);
        using var file = new MemoryStream();
        var numbers = claims.Any(claim => claim.Figure.Kind == ClaimKind.Date) ? null : Numbers;
        XlsxFile.Write(file, [new($"Bilan {year.ToString(CultureInfo.InvariantCulture)}", ClaimColumns.All, claims.Select(ClaimColumns.Write), numbers), new("Registre", LedgerColumns.All, entries.Select(LedgerColumns.Write))]);
        Name(context, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"bilan-{year}.xlsx");
        await context.Response.Body.WriteAsync(file.ToArray(), context.RequestAborted);
    }

    private static async Task<IResult> Json(int year, string? territoire, HttpContext context, EditionBook editions, BilanFigures figures, CitySettings city)
    {
        var territory = BilanTerritory.Of(territoire, city);
        var edition = await editions.Read(year, territory, context.RequestAborted);
        Name(context, "application/ld+json", $"bilan-{year}.jsonld");
        return Results.Json(BilanCatalogue.Of((year, territory), edition, city.Name, $"{context.Request.Scheme}://{context.Request.Host}", await figures.Of(year, territoire, MostFigures, context.RequestAborted)), contentType: "application/ld+json");
    }

    private static async Task<IResult> Pdf(int year, string? territoire, HttpContext context, PrintPage printer, CitySettings city, IStringLocalizer<EditionWords> words)
    {
        var page = $"{context.Request.PathBase}/bilan/{year}?territoire={Uri.EscapeDataString(BilanTerritory.Of(territoire, city))}";
        var port = context.Connection.LocalPort;
        var printed = await printer.Print(new($"http://127.0.0.1:{port}{page}"), context.RequestAborted);
        if (printed.Pdf is { } pdf)
            return Results.File(pdf, "application/pdf", $"bilan-{year}.pdf");
        return printed.Fault == PrintFault.PageRefused
            ? Results.Problem(statusCode: StatusCodes.Status502BadGateway, title: words["pdf.refused"], detail: words["pdf.refused.text"])
            : Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: words["pdf.none"], detail: words["pdf.none.text"]);
    }

    private static void Name(HttpContext context, string type, string file)
    {
        context.Response.Headers.CacheControl = PublicationRoom.KeptFor;
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
    }
}
