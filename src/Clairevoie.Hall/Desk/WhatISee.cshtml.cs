using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Desk;

/// <summary>The rule that applies to the person who asks, line by line, read from the table that every door asks.</summary>
[Shows(Subject.Desk)]
public sealed class WhatISeeModel(TerritoryShapes places) : PageModel
{
    /// <summary>Who looks.</summary>
    public Viewer Who => HttpContext.ViewerOrPublic();

    /// <summary>The territories that the mission names, as people call them.</summary>
    public IEnumerable<string> Given => TerritoryCode.InOrder(HttpContext.Entrant()?.Mission?.Territories ?? []).Select(places.Say);

    /// <summary>What they see.</summary>
    public IEnumerable<Explanation> Opens => AccessTable.Explain(Who.Role).Where(said => said.Opens);

    /// <summary>What they do not see.</summary>
    public IEnumerable<Explanation> Shut => AccessTable.Explain(Who.Role).Where(said => !said.Opens);
}
