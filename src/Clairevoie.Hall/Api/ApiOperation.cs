using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Clairevoie.Hall.Api;

/// <summary>How the document tells one door: its sentence, who may open it, what may be sent, and each answer that it gives.</summary>
internal static class ApiOperation
{
    private static readonly string[] Everywhere = ["401", "404", "429", "500"];
    private static readonly string[] OnWriting = ["400", "403", "409", "413", "415", "422"];

    public static async Task Tell(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken stop)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<ApiDoor>().FirstOrDefault() is not { } door) return;
        var words = context.ApplicationServices.GetRequiredService<IStringLocalizer<ApiWords>>();
        var form = context.ApplicationServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        operation.OperationId = door.Name;
        operation.Summary = words[$"{door.Name}.title"];
        operation.Description = $"{words[$"{door.Name}.text"]} {Right(metadata, words)}";
        Parameters(operation, door, words);
        if (door.Takes is { } shape)
        {
            // A name of its own, by which generated clients call it.
            context.Document!.AddComponent(shape.Name, await context.GetOrCreateSchemaAsync(shape, null, stop));
            Body(operation, door, new OpenApiSchemaReference(shape.Name, context.Document), form);
        }

        if (door.Said is not null && operation.Responses!.TryGetValue(Status(door.Status), out var answer) && answer.Content!.TryGetValue(door.Media, out var said))
            said.Example = JsonSerializer.SerializeToNode(door.Said, form);
        Problems(operation, door, words);
        operation.Security = metadata.OfType<OpenAttribute>().Any() ? [] : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("token", context.Document)] = [] }];
    }

    private static string Right(IEnumerable<object> metadata, IStringLocalizer words) => metadata.OfType<OpenAttribute>().Any()
        ? words["right.open"]
        : words["right.mission", string.Join(", ", metadata.OfType<ShowsAttribute>().Select(shown => shown.Subject.ToString()))];

    private static void Parameters(OpenApiOperation operation, ApiDoor door, IStringLocalizer words)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Description = words[$"parameter.{parameter.Name}"];
            if (door.With.TryGetValue(parameter.Name ?? "", out var value))
                parameter.Example = long.TryParse(value, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(value);
        }

        if (door.Takes is null) return;
        operation.Parameters ??= [];
        operation.Parameters.Add(Header("Idempotency-Key", "0f8c1b52-2f0e-4d0a-9d2c-7c1f5a3e9b10", words, required: true));
        if (door.HeldByTag) operation.Parameters.Add(Header("If-Match", "\"AAAAAAAAAAAAAAAAAAAA\"", words));
    }

    private static OpenApiParameter Header(string name, string example, IStringLocalizer words, bool required = false) => new()
    {
        Name = name, Required = required, In = ParameterLocation.Header, Description = words[$"parameter.{name}"], Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example),
    };

    private static void Body(OpenApiOperation operation, ApiDoor door, IOpenApiSchema schema, JsonSerializerOptions form) => operation.RequestBody = new OpenApiRequestBody
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new() { Schema = schema, Example = JsonSerializer.SerializeToNode(door.Sent, form) } },
    };

    private static void Problems(OpenApiOperation operation, ApiDoor door, IStringLocalizer words)
    {
        operation.Responses ??= [];
        foreach (var response in operation.Responses.Values.OfType<OpenApiResponse>())
            response.Description = words["answer"];
        if (door.Takes is null) operation.Responses["304"] = new OpenApiResponse { Description = words["answer.same"] };
        string[] asked = operation.Parameters?.Count > 0 ? ["400"] : [];
        foreach (var status in Everywhere.Concat(asked).Concat(door.Takes is null ? [] : OnWriting).Concat(door.HeldByTag ? ["412", "428"] : []).Distinct())
            operation.Responses[status] = new OpenApiResponseReference($"problem-{status}");
    }

    private static string Status(int status) => status.ToString(CultureInfo.InvariantCulture);
}
