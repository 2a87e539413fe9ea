using System.Text.RegularExpressions;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.HouseTests.Doors;

/// <summary>One door of the running house: its address with a sample in place of each parameter, and what it declares.</summary>
public sealed partial record Door(string Template, string Address, bool Reads, bool Writes, IReadOnlyList<ShowsAttribute> Shows, OpenAttribute? Open)
{
    /// <summary>Whether it stands for more than one address, or asks for more than a role: it may then say that this one is not there.</summary>
    public bool MayHaveNothing => Template.Contains('{', StringComparison.Ordinal) || Samples.AsksMore(Template);

    /// <summary>Whether the door keeper lets this role pass.</summary>
    public bool Admits(Role role) => Open is not null || (role != Role.Public && Shows.Any(shown => shown.Admits(role)));

    /// <summary>The method by which it is written to.</summary>
    public HttpMethod Writing { get; private init; } = HttpMethod.Post;

    /// <summary>Whether programs knock here, who are never sent to sign in.</summary>
    public bool IsForPrograms => Address.StartsWith("/api", StringComparison.Ordinal) || Address.StartsWith("/ogc", StringComparison.Ordinal);

    /// <summary>Every door of the house, as the router knows them.</summary>
    public static IReadOnlyList<Door> All(IServiceProvider house) =>
        [.. house.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => Of(endpoint.RoutePattern.RawText ?? "", endpoint.Metadata))];

    private static Door Of(string template, EndpointMetadataCollection metadata)
    {
        var methods = metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        return new Door(
            template,
            "/" + Parameter().Replace(template.TrimStart('/'), part => Samples.Of(part.Groups["name"].Value, part.Groups["kind"].Value, template)),
            methods.Count == 0 || methods.Contains("GET"),
            methods.Count == 0 || methods.Any(method => method is not ("GET" or "HEAD" or "OPTIONS")),
            metadata.GetOrderedMetadata<ShowsAttribute>(),
            metadata.GetMetadata<OpenAttribute>())
        {
            Writing = methods.Contains("PUT") ? HttpMethod.Put : HttpMethod.Post,
        };
    }

    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(:(?<kind>\w+))?[^}]*\}")]
    private static partial Regex Parameter();
}
