// A client as somebody would write it against the types that are made from the document.
import createClient from "openapi-fetch";
import type { components, paths } from "./made/api";

const house = createClient<paths>({ baseUrl: "https://clairevoie.example", headers: { Authorization: "Bearer key" } });

export async function firstFigure(): Promise<string> {
  const { data, error } = await house.GET("/api/v1/claims", { params: { query: { limit: 1 } } });
  if (error) throw new Error(`${error.code}: ${error.detail}`);
  const figure: components["schemas"]["ClaimJson"] | undefined = data.claims[0];
  return figure?.id ?? "";
}

export async function report(longitude: number, latitude: number): Promise<string> {
  const { data, error } = await house.POST("/api/v1/nuisance-reports", {
    params: { header: { "Idempotency-Key": "0f8c1b52-2f0e-4d0a-9d2c-7c1f5a3e9b10" } },
    body: { kind: "Nuisance", longitude, latitude, day: "2026-11-20", afternoon: true },
  });
  if (error) throw new Error((error.errors ?? []).map((one) => `${one.field}: ${one.words}`).join("; "));
  return data.code;
}
