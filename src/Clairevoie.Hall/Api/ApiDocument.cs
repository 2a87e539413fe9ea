using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Localization;
using Microsoft.OpenApi;

namespace Clairevoie.Hall.Api;

/// <summary>What the document says of the interface as a whole, in the language of its address.</summary>
internal sealed class ApiDocument(IStringLocalizer<ApiWords> words) : IOpenApiDocumentTransformer
{
    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        document.Info = new OpenApiInfo
        {
            Title = words["title"], Version = "1.0", Description = words["document"],
            Contact = new OpenApiContact { Name = "Clairevoie" },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/fr/") },
        };
        document.Servers = [new OpenApiServer { Url = english ? "/en" : "/", Description = words["server"] }, new OpenApiServer { Url = english ? "/" : "/en", Description = words["server.other"] }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            ["token"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = words["token"] },
        };
        document.AddComponent(nameof(Problem), await context.GetOrCreateSchemaAsync(typeof(Problem), null, cancellationToken));
        document.Components.Responses = Problems(document);
        document.Tags = document.Paths.Values.SelectMany(path => path.Operations!.Values).SelectMany(operation => operation.Tags ?? new HashSet<OpenApiTagReference>()).Select(tag => tag.Reference.Id!).Distinct().Order(StringComparer.Ordinal)
            .Select(name => new OpenApiTag { Name = name, Description = words[$"group.{name}"] }).ToHashSet();
        Unused(document);
        // HEAD answers as GET does, without a body: HTTP says so, and a document that repeats it names every door twice.
        foreach (var path in document.Paths.Values) path.Operations!.Remove(HttpMethod.Head);
    }

    // A kind of problem that no door names is told on the page alone.
    private static void Unused(OpenApiDocument document)
    {
        var named = document.Paths.Values.SelectMany(path => path.Operations!.Values).SelectMany(operation => operation.Responses!.Values).OfType<OpenApiResponseReference>().Select(one => one.Reference.Id).ToHashSet();
        foreach (var name in document.Components!.Responses!.Keys.Where(name => !named.Contains(name)).ToList()) document.Components.Responses.Remove(name);
    }

    private Dictionary<string, IOpenApiResponse> Problems(OpenApiDocument document) =>
        ApiProblem.All.ToDictionary(one => string.Create(CultureInfo.InvariantCulture, $"problem-{one.Status}"), IOpenApiResponse (one) => new OpenApiResponse
        {
            Description = words[$"problem.{one.Code}"],
            Content = new Dictionary<string, OpenApiMediaType> { [Problem.Media] = new() { Schema = new OpenApiSchemaReference(nameof(Problem), document), Example = Example(one) } },
        });

    private JsonObject Example((int Status, string Code) one) => new()
    {
        ["type"] = $"/api#{one.Code}", ["title"] = words[$"problem.{one.Code}"].Value, ["status"] = one.Status, ["detail"] = words[$"problem.{one.Code}.detail"].Value, ["code"] = one.Code, ["errors"] = null,
    };
}
